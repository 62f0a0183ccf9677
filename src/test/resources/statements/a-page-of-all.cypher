CYPHER 25
RETURN [COLLECT {
  CALL () {
    MATCH (n0:Person)
    WHERE (n0.sortName IS NOT NULL AND n0.sortName >= $p3 AND ((n0.sortName > $p0 OR (n0.sortName IS NULL AND $p0 IS NOT NULL)) OR ((n0.sortName = $p0 OR (n0.sortName IS NULL AND $p0 IS NULL)) AND n0.id > $p1)))
    WITH n0
    ORDER BY n0.sortName ASC, n0.id ASC
    LIMIT $p2
    RETURN n0
    UNION ALL
    MATCH (n0:Person)
    WHERE (n0.sortName IS NULL AND ((n0.sortName > $p0 OR (n0.sortName IS NULL AND $p0 IS NOT NULL)) OR ((n0.sortName = $p0 OR (n0.sortName IS NULL AND $p0 IS NULL)) AND n0.id > $p1)))
    WITH n0
    ORDER BY n0.sortName ASC, n0.id ASC
    LIMIT $p2
    RETURN n0
  }
  WITH n0
  LIMIT $p2
  WITH n0
  ORDER BY n0.sortName ASC, n0.id ASC
  RETURN [[n0.sortName, n0.id], [n0.name]]
}] AS data
