CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p.v0
WITH n0
RETURN [[COUNT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p.v1
    MATCH (topic)<-[:ABOUT]-(talk:Talk)
    RETURN DISTINCT talk
  }
  WITH talk AS c1
  WITH c1
  RETURN c1
}], [COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p.v3
    MATCH (topic)<-[:ABOUT]-(talk:Talk)
    RETURN DISTINCT talk
  }
  WITH talk AS c2
  WITH c2, head([(c2)-[:HELD_AT]->(n3:Edition) | n3]) AS k4
  WITH c2, k4
  ORDER BY k4.startedBy DESC, c2.sortTitle ASC, c2.id ASC
  LIMIT $p.v4
  RETURN [[c2.title]]
}]] AS data
