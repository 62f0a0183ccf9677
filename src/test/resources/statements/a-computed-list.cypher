CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p0
WITH n0
RETURN [[COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p1
    WITH collect(DISTINCT topic) AS topics
    CALL (topics) {
      UNWIND topics AS topic
      MATCH (topic)<-[:ABOUT]-(talk:Talk)
      WHERE ($p2 IS NULL AND $p3 IS NULL AND $p4 IS NULL) OR EXISTS {
        MATCH (talk)-[:HELD_AT]->(edition:Edition)-[:EDITION_OF]->(series:Series)
        WHERE ($p2 IS NULL OR series.id IN $p2) AND ($p3 IS NULL OR edition.year >= $p3) AND ($p4 IS NULL OR edition.year <= $p4)
      }
      WITH DISTINCT talk
      MATCH (talk)<-[:PRESENTED]-(node:Person)
      RETURN node, collect(talk) AS given, 0 AS held
      UNION ALL
      UNWIND topics AS topic
      MATCH (topic)<-[work:WORKS_ON]-(node:Person)
      WHERE ($p3 IS NULL OR work.until IS NULL OR work.until.year >= $p3) AND ($p4 IS NULL OR work.since IS NULL OR work.since.year <= $p4)
      RETURN node, [] AS given, count(DISTINCT topic) AS held
    }
    WITH topics, node, collect(given) AS given, sum(held) AS held
    WITH topics, node, given[0] + coalesce(given[1], []) AS given, held
    WITH topics, node, given, toFloat(size(given) + 3 * held) AS score
    RETURN node, score, topics, given
  }
  WITH node AS c1, score AS c2, topics AS c3, given AS c4
  WITH c1, c2, c3, c4
  ORDER BY c2 DESC, c1.id ASC
  LIMIT $p5
  RETURN [[c2, [c1.name], COLLECT {
    UNWIND head(COLLECT {
      WITH c1 AS node, c3 AS topics
      RETURN COLLECT {
        MATCH (node)-[work:WORKS_ON]->(topic:Topic)
        WHERE topic IN topics AND ($p3 IS NULL OR work.until IS NULL OR work.until.year >= $p3) AND ($p4 IS NULL OR work.since IS NULL OR work.since.year <= $p4)
        WITH work, topic
        ORDER BY topic.sortName, topic.id, work.entry, work.role
        RETURN work
      } AS works
    }) AS r5
    WITH r5, startNode(r5) AS n6, endNode(r5) AS n7
    WITH r5, n6, n7
    RETURN [r5.role]
  }]]
}]] AS data
