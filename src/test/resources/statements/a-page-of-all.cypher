CYPHER 25
RETURN [COLLECT {
  CALL () {
    MATCH (n0:Person)
    WHERE (n0.sortName IS NOT NULL AND n0.sortName >= $p.v3 AND ((n0.sortName > $p.v0 OR (n0.sortName IS NULL AND $p.v0 IS NOT NULL)) OR ((n0.sortName = $p.v0 OR (n0.sortName IS NULL AND $p.v0 IS NULL)) AND n0.id > $p.v1)))
    WITH n0
    ORDER BY n0.sortName ASC, n0.id ASC
    LIMIT $p.v2
    RETURN n0
    UNION ALL
    MATCH (n0:Person)
    WHERE (n0.sortName IS NULL AND ((n0.sortName > $p.v0 OR (n0.sortName IS NULL AND $p.v0 IS NOT NULL)) OR ((n0.sortName = $p.v0 OR (n0.sortName IS NULL AND $p.v0 IS NULL)) AND n0.id > $p.v1)))
    WITH n0
    ORDER BY n0.sortName ASC, n0.id ASC
    LIMIT $p.v2
    RETURN n0
  }
  WITH n0
  LIMIT $p.v2
  WITH n0
  ORDER BY n0.sortName ASC, n0.id ASC
  RETURN [[n0.sortName, n0.id], [n0.name]]
}] AS data
