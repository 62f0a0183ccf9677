CYPHER 25
RETURN [COLLECT {
  MATCH (n0:Person)
  WHERE (coalesce(n0.nameFolded, toLower(n0.name)) CONTAINS $p.v0 AND EXISTS {
    MATCH (n0)-[:PRESENTED]->(n1:Talk)
    WHERE EXISTS {
      MATCH (n1)-[:ABOUT]->(n2:Topic)
      WHERE n2.id IN $p.v1
      RETURN n2
    }
    RETURN n1
  } AND NOT (EXISTS {
    MATCH (n0)-[:PRESENTED]->(n3:Talk)
    WHERE n3.kind = $p.v2
    RETURN n3
  }) AND NOT (coalesce((NOT (EXISTS {
    MATCH (n0)-[:WORKS_ON]->(n4:Topic)
    WHERE NOT (coalesce(any(label IN labels(n4) WHERE label IN $p.v3), false))
    RETURN n4
  }) OR n0.name = $p.v4), false)))
  WITH n0
  ORDER BY n0.sortName ASC, n0.id ASC
  LIMIT $p.v5
  RETURN [[n0.id]]
}] AS data
