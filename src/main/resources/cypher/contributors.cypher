// Who has worked on this topic, strongest first, and what shows it? A talk counts one, a role three.
// Parameters: $id, the topic, such as 'topic:rcu'; $series, a list of ids such as ['series:kangrejos'], or null for
// talks of all; $fromYear and $toYear, or null for no bound; $includeNarrower, whether topics that are a part of it
// count too
// Example: {id: 'topic:rcu', series: null, fromYear: null, toYear: null, includeNarrower: true}
// Columns: node, the person; score; talks and editions, latest first; works, the roles; firstYear and lastYear of a
// talk on it
MATCH (this:Topic {id: $id})
MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
WHERE topic = this OR $includeNarrower
WITH collect(DISTINCT topic) AS topics
CALL (topics) {
  UNWIND topics AS topic
  MATCH (topic)<-[:ABOUT]-(talk:Talk)-[:HELD_AT]->(edition:Edition)-[:EDITION_OF]->(series:Series)
  WHERE ($series IS NULL OR series.id IN $series)
    AND ($fromYear IS NULL OR edition.year >= $fromYear)
    AND ($toYear IS NULL OR edition.year <= $toYear)
  WITH DISTINCT talk, edition
  ORDER BY edition.year DESC, edition.startDate IS NULL, edition.startDate DESC, edition.name, edition.id, talk.title, talk.id
  MATCH (talk)<-[:PRESENTED]-(node:Person)
  RETURN node, talk, edition, null AS work
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[work:WORKS_ON]-(node:Person)
  WHERE ($fromYear IS NULL OR work.until IS NULL OR work.until.year >= $fromYear)
    AND ($toYear IS NULL OR work.since IS NULL OR work.since.year <= $toYear)
  WITH node, work, topic
  ORDER BY topic.name, topic.id, work.entry, work.role
  RETURN node, null AS talk, null AS edition, work
}
WITH node, collect(talk) AS talks, collect(work) AS works, collect(DISTINCT edition) AS editions,
  min(edition.year) AS firstYear, max(edition.year) AS lastYear
WITH node, toFloat(size(talks) + 3 * size(works)) AS score, talks, works, editions, firstYear, lastYear
RETURN node, score, talks, works, editions, firstYear, lastYear
ORDER BY score DESC, node.id
