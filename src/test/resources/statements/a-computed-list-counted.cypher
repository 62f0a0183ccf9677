CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p0
WITH n0
RETURN [head(COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p1
    MATCH (topic)<-[:ABOUT]-(talk:Talk)
    RETURN DISTINCT talk
  }
  WITH talk AS c1
  WITH collect([c1]) AS a2
  RETURN [COLLECT {
    UNWIND a2 AS a3
    WITH a3[0] AS c1
    WITH c1, head([(c1)-[:HELD_AT]->(n4:Edition) | n4]) AS k5
    WITH c1, k5
    ORDER BY k5.startedBy DESC, c1.sortTitle ASC, c1.id ASC
    LIMIT $p2
    RETURN [[c1.title]]
  }, size(a2)]
})] AS data
