CYPHER 25
RETURN [COLLECT {
  MATCH (n0:Person)
  WITH n0, COUNT {
    MATCH (n0)-[:PRESENTED]->(n2:Talk)
    RETURN DISTINCT n2
  } AS k3
  WHERE ((k3 < $p.v0 OR (k3 = $p.v0 AND (n0.sortName > $p.v1 OR (n0.sortName IS NULL AND $p.v1 IS NOT NULL)))) OR (k3 = $p.v0 AND (n0.sortName = $p.v1 OR (n0.sortName IS NULL AND $p.v1 IS NULL)) AND n0.id > $p.v2))
  WITH n0, k3
  ORDER BY k3 DESC, n0.sortName ASC, n0.id ASC
  LIMIT $p.v3
  RETURN [[k3, n0.sortName, n0.id], [n0.name]]
}] AS data
