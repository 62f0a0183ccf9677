// What is a question about whom to invite taken for: which topics does it ask for, what names each of them, and how much does
// each count beside the others? The rule is that of suggested-attendees.cypher.
// Parameters: those of suggested-attendees.cypher
// Example: {asked: {topics: ['topic:rcu'], paths: [], edition: null, phrase: ' sleep in atomic context ',
// words: [{word: 'sleeping', stem: 'sleep'}], excludeTopics: [], exclude: [], includePresent: true, asOf: null},
// weights: {general: 0.67, furtherTopic: 0.9}, stopWords: ['in'], today: date('2026-06-30')}
// Columns: topic; weight, from 0 to 1; names, those of the topic that the text has; origins, the parts of the question that
// ask for it; position, after how many characters of the text such a name first stands. The first hundred
// Include: question

UNWIND asked AS one
WITH one.topic AS topic, max(one.weight) AS weight, collect(one.names) AS named, collect(one.origin) AS askedBy,
  max(one.position) AS position
WITH topic, weight, position, coalesce(head([names IN named WHERE size(names) > 0]), []) AS names,
  [part IN ['TOPICS', 'PATHS', 'EDITION', 'TEXT'] WHERE part IN askedBy] AS origins
ORDER BY weight DESC, position, topic.name, topic.id
LIMIT 100
RETURN topic, weight, names, origins, position
ORDER BY weight DESC, position, topic.name, topic.id
