CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p.v0
WITH n0
RETURN [head(COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p.v1
    MATCH (topic)<-[:ABOUT]-(talk:Talk)
    RETURN DISTINCT talk
  }
  WITH talk AS c1
  WITH c1, head([(c1)-[:HELD_AT]->(n2:Edition) | n2]) AS k3
  ORDER BY k3.startedBy DESC, c1.sortTitle ASC, c1.id ASC
  WITH collect([c1, k3]) AS a4
  RETURN [COLLECT {
    UNWIND a4 AS a5
    WITH a5[0] AS c1, a5[1] AS k3
    WITH c1, k3
    LIMIT $p.v2
    RETURN [[c1.title]]
  }, size(a4)]
})] AS data
