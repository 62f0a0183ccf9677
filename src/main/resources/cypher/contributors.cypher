// Who has worked on this topic, strongest first, and what shows it? A talk counts one, roles on record three for each
// topic that they are for, contributions to changes the binary logarithm of one more than there are.
// Parameters: $id, the topic, such as 'topic:rcu'; $series, a list of ids such as ['series:kangrejos'], or null for
// talks of all; $fromYear and $toYear, or null for no bound; $includeNarrower, whether topics that are a part of it
// count too
// Example: {id: 'topic:rcu', series: null, fromYear: null, toYear: null, includeNarrower: true}
// Columns: node, the person; score; talks and editions, latest first; works, the roles; firstYear and lastYear of a
// talk on it; contributions to changes of its files, how many; contributionsByYear, how many in
// each year; lastContribution, the day of the last
MATCH (this:Topic {id: $id})
MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
WHERE topic = this OR $includeNarrower
WITH collect(DISTINCT topic) AS topics
CALL (topics) {
  UNWIND topics AS topic
  MATCH (topic)<-[:ABOUT]-(talk:Talk)
  WHERE ($series IS NULL AND $fromYear IS NULL AND $toYear IS NULL) OR EXISTS {
    MATCH (talk)-[:HELD_AT]->(edition:Edition)-[:EDITION_OF]->(series:Series)
    WHERE ($series IS NULL OR series.id IN $series)
      AND ($fromYear IS NULL OR edition.year >= $fromYear)
      AND ($toYear IS NULL OR edition.year <= $toYear)
  }
  WITH DISTINCT talk
  MATCH (talk)<-[:PRESENTED]-(node:Person)
  RETURN node, collect(talk) AS given, 0 AS held, [] AS made
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[work:WORKS_ON]-(node:Person)
  WHERE ($fromYear IS NULL OR work.until IS NULL OR work.until.year >= $fromYear)
    AND ($toYear IS NULL OR work.since IS NULL OR work.since.year <= $toYear)
  RETURN node, [] AS given, count(DISTINCT topic) AS held, [] AS made
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[:TOUCHES]-(change:Change)
  WITH DISTINCT change
  MATCH (change)<-[:CONTRIBUTES_TO]-(contribution:Contribution)
  WHERE ($fromYear IS NULL OR contribution.year >= $fromYear)
    AND ($toYear IS NULL OR contribution.year <= $toYear)
  MATCH (contribution)<-[:MADE]-(node:Person)
  RETURN node, [] AS given, 0 AS held, collect(contribution.date) AS made
}
WITH topics, node, collect(given) AS given, sum(held) AS held, collect(made) AS made
WITH topics, node, reduce(all = [], list IN given | all + list) AS given, held, reduce(all = [], list IN made | all + list) AS made
WITH topics, node, given, made, round(size(given) + 3 * held + log(1 + size(made)) / log(2), 3) AS score
RETURN node, score,
  COLLECT {
    UNWIND given AS talk
    MATCH (talk)-[:HELD_AT]->(edition:Edition)
    WITH talk, edition
    ORDER BY edition.startedBy DESC, talk.sortTitle, talk.id
    RETURN talk
  } AS talks,
  COLLECT {
    MATCH (node)-[work:WORKS_ON]->(topic:Topic)
    WHERE topic IN topics
      AND ($fromYear IS NULL OR work.until IS NULL OR work.until.year >= $fromYear)
      AND ($toYear IS NULL OR work.since IS NULL OR work.since.year <= $toYear)
    WITH work, topic
    ORDER BY topic.sortName, topic.id, work.entry, work.role
    RETURN work
  } AS works,
  COLLECT {
    UNWIND given AS talk
    MATCH (talk)-[:HELD_AT]->(edition:Edition)
    WITH DISTINCT edition
    ORDER BY edition.startedBy DESC, edition.sortName, edition.id
    RETURN edition
  } AS editions,
  head(COLLECT {
    UNWIND given AS talk
    MATCH (talk)-[:HELD_AT]->(edition:Edition)
    RETURN min(edition.year)
  }) AS firstYear,
  head(COLLECT {
    UNWIND given AS talk
    MATCH (talk)-[:HELD_AT]->(edition:Edition)
    RETURN max(edition.year)
  }) AS lastYear,
  size(made) AS contributions,
  COLLECT {
    UNWIND made AS day
    WITH day.year AS year, count(*) AS count
    ORDER BY year
    RETURN {year: year, count: count}
  } AS contributionsByYear,
  head(COLLECT { UNWIND made AS day RETURN max(day) }) AS lastContribution
ORDER BY score DESC, node.id
