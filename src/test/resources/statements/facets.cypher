CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p.v0
WITH n0
RETURN [[head(COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p.v1
    MATCH (topic)<-[:ABOUT]-(talk:Talk)
    RETURN DISTINCT talk
  }
  WITH talk AS c1
  WHERE c1.day IS NOT NULL
  WITH collect(c1) AS a2
  RETURN [COLLECT {
    UNWIND a2 AS n3
    WITH count(DISTINCT n3) AS c4, n3.kind AS c5
    WHERE c5 IS NOT NULL
    WITH c4, c5
    ORDER BY c4 DESC, c5 ASC
    RETURN [c5, c4]
  }, COLLECT {
    UNWIND a2 AS n6
    MATCH (n6)-[:HELD_AT]->(n9:Edition)
    WITH count(DISTINCT n6) AS c7, n9.year AS c8
    WHERE c8 IS NOT NULL
    WITH c7, c8
    ORDER BY c7 DESC, c8 ASC
    RETURN [c8, c7]
  }, COLLECT {
    UNWIND a2 AS n10
    MATCH (n10)<-[:PRESENTED]-(n13:Person)
    MATCH (n13)-[:AFFILIATED_WITH]->(n14:Organization)
    WITH count(DISTINCT n10) AS c11, n14 AS c12
    WHERE c12 IS NOT NULL
    WITH c11, c12
    ORDER BY c11 DESC, c12.sortName ASC, c12.id ASC
    LIMIT $p.v3
    RETURN [CASE WHEN c12 IS NOT NULL THEN [c12.name] END, c11]
  }]
})]] AS data
