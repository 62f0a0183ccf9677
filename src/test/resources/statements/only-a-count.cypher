CYPHER 25
RETURN [COUNT {
  MATCH (n0:Talk)
  WHERE EXISTS {
    MATCH (n0)-[:HELD_AT]->(n1:Edition)
    WHERE n1.year >= $p.v0
    RETURN n1
  }
  WITH n0
  RETURN n0
}] AS data
