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
  RETURN node, collect(talk) AS given, 0 AS held, [] AS works, [] AS years
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[work:WORKS_ON]-(node:Person)
  WHERE ($fromYear IS NULL OR work.until IS NULL OR work.until.year >= $fromYear)
    AND ($toYear IS NULL OR work.since IS NULL OR work.since.year <= $toYear)
  WITH node, topic, work
  ORDER BY topic.sortName, topic.id, work.entry, work.role
  RETURN node, [] AS given, count(DISTINCT topic) AS held, collect(work) AS works, [] AS years
  UNION ALL
  UNWIND topics AS topic
  MATCH (topic)<-[:TOUCHES]-(change:Change)
  WITH DISTINCT change
  MATCH (change)<-[:CONTRIBUTES_TO]-(contribution:Contribution)
  WHERE ($fromYear IS NULL OR contribution.year >= $fromYear)
    AND ($toYear IS NULL OR contribution.year <= $toYear)
  MATCH (contribution)<-[:MADE]-(node:Person)
  WITH node, contribution.year AS year, count(*) AS count, max(contribution.date) AS last
  ORDER BY year
  RETURN node, [] AS given, 0 AS held, [] AS works, collect({year: year, count: count, last: last}) AS years
}
WITH node, collect(given) AS given, sum(held) AS held, collect(works) AS works, collect(years) AS years
WITH node, held,
  reduce(all = [], list IN given | all + list) AS given,
  reduce(all = [], list IN works | all + list) AS works,
  reduce(all = [], list IN years | all + list) AS years
WITH node, held, given, works, years, reduce(sum = 0, year IN years | sum + year.count) AS contributions
WITH node, given, works, years, contributions,
  round(size(given) + 3 * held + log(1 + contributions) / log(2), 3) AS score
RETURN node, score,
  COLLECT {
    UNWIND given AS talk
    MATCH (talk)-[:HELD_AT]->(edition:Edition)
    WITH talk, edition
    ORDER BY edition.startedBy DESC, talk.sortTitle, talk.id
    RETURN talk
  } AS talks,
  works,
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
  contributions,
  [year IN years | {year: year.year, count: year.count}] AS contributionsByYear,
  last(years).last AS lastContribution
ORDER BY score DESC, node.id
