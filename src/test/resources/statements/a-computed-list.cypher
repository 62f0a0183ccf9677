CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p.v0
WITH n0
RETURN [[COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p.v1
    WITH collect(DISTINCT topic) AS topics
    CALL (topics) {
      UNWIND topics AS topic
      MATCH (topic)<-[:ABOUT]-(talk:Talk)
      WHERE ($p.v2 IS NULL AND $p.v3 IS NULL AND $p.v4 IS NULL) OR EXISTS {
        MATCH (talk)-[:HELD_AT]->(edition:Edition)-[:EDITION_OF]->(series:Series)
        WHERE ($p.v2 IS NULL OR series.id IN $p.v2) AND ($p.v3 IS NULL OR edition.year >= $p.v3) AND ($p.v4 IS NULL OR edition.year <= $p.v4)
      }
      WITH DISTINCT talk
      MATCH (talk)<-[:PRESENTED]-(node:Person)
      RETURN node, collect(talk) AS given, 0 AS held, [] AS works, [] AS years
      UNION ALL
      UNWIND topics AS topic
      MATCH (topic)<-[work:WORKS_ON]-(node:Person)
      WHERE ($p.v3 IS NULL OR work.until IS NULL OR work.until.year >= $p.v3) AND ($p.v4 IS NULL OR work.since IS NULL OR work.since.year <= $p.v4)
      WITH node, topic, work
      ORDER BY topic.sortName, topic.id, work.entry, work.role
      RETURN node, [] AS given, count(DISTINCT topic) AS held, collect(work) AS works, [] AS years
      UNION ALL
      UNWIND topics AS topic
      MATCH (topic)<-[:TOUCHES]-(change:Change)
      WITH DISTINCT change
      MATCH (change)<-[:CONTRIBUTES_TO]-(contribution:Contribution)
      WHERE ($p.v3 IS NULL OR contribution.year >= $p.v3) AND ($p.v4 IS NULL OR contribution.year <= $p.v4)
      MATCH (contribution)<-[:MADE]-(node:Person)
      WITH node, contribution.year AS year, count(*) AS count, max(contribution.date) AS last
      ORDER BY year
      RETURN node, [] AS given, 0 AS held, [] AS works, collect({year: year, count: count, last: last}) AS years
    }
    WITH node, collect(given) AS given, sum(held) AS held, collect(works) AS works, collect(years) AS years
    WITH node, held, reduce(all = [], list IN given | all + list) AS given, reduce(all = [], list IN works | all + list) AS works, reduce(all = [], list IN years | all + list) AS years
    WITH node, held, given, works, years, reduce(sum = 0, year IN years | sum + year.count) AS contributions
    WITH node, given, works, years, contributions, round(size(given) + 3 * held + log(1 + contributions) / log(2), 3) AS score
    RETURN node, score, works, contributions, given, years
  }
  WITH node AS c1, score AS c2, works AS c3, contributions AS c4, given AS c5, years AS c6
  WITH c1, c2, c3, c4, c5, c6
  ORDER BY c2 DESC, c1.id ASC
  LIMIT $p.v5
  RETURN [[c2, [c1.name], COLLECT {
    UNWIND c3 AS r7
    WITH r7, startNode(r7) AS n8, endNode(r7) AS n9
    WITH r7, n8, n9
    RETURN [r7.role]
  }]]
}]] AS data
