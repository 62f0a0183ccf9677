CYPHER 25
RETURN [COLLECT {
  MATCH (n0:Person)
  WITH n0, COUNT {
    MATCH (n0)-[:PRESENTED]->(n1:Talk)
    RETURN n1
  } AS k2
  WHERE ((k2 < $p0 OR (k2 = $p0 AND n0.name > $p1)) OR (k2 = $p0 AND n0.name = $p1 AND n0.id > $p2))
  WITH n0, k2
  ORDER BY k2 DESC, n0.name ASC, n0.id ASC
  LIMIT $p3
  RETURN [[k2, n0.name, n0.id], [n0.name]]
}] AS data
