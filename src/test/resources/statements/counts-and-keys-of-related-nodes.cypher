CYPHER 25
RETURN [COLLECT {
  MATCH (n0:Talk)
  WHERE COUNT {
    MATCH (n0)<-[:PRESENTED]-(n1:Person)
    WHERE any(t2 IN coalesce(n1.aliasesFolded, n1.aliases, []) WHERE toLower(t2) CONTAINS $p.v0)
    RETURN DISTINCT n1
  } >= $p.v1
  WITH n0, head([(n0)-[:HELD_AT]->(n3:Edition) | n3]) AS k4, head([(n0)-[:HELD_AT]->(n6:Edition) | head([(n6)-[:EDITION_OF]->(n5:Series) | n5])]) AS k7, head([(n0)-[:HELD_AT]->(n8:Edition) | COUNT {
    MATCH (n8)<-[:HELD_AT]-(n9:Talk)
    RETURN DISTINCT n9
  }]) AS k10
  WITH n0, k4, k7, k10
  ORDER BY (k4.startDate IS NULL) ASC, k4.startDate DESC, k7.sortName ASC, (k10 IS NULL) ASC, k10 DESC, n0.day ASC, n0.id ASC
  LIMIT $p.v2
  RETURN [[n0.id, CASE WHEN k4 IS NOT NULL THEN [k4.name] END]]
}] AS data
