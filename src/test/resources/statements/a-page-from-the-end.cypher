CYPHER 25
RETURN [COLLECT {
  CALL () {
    MATCH (n0:Edition)
    WHERE n0.startedBy IS NULL
    WITH n0
    ORDER BY n0.startedBy ASC, (n0.sortName IS NULL) DESC, n0.sortName DESC, n0.id DESC
    LIMIT $p.v0
    RETURN n0
    UNION ALL
    MATCH (n0:Edition)
    WHERE n0.startedBy IS NOT NULL
    WITH n0
    ORDER BY n0.startedBy ASC, (n0.sortName IS NULL) DESC, n0.sortName DESC, n0.id DESC
    LIMIT $p.v0
    RETURN n0
  }
  WITH n0
  LIMIT $p.v0
  WITH n0
  ORDER BY n0.startedBy ASC, (n0.sortName IS NULL) DESC, n0.sortName DESC, n0.id DESC
  RETURN [[n0.startedBy, n0.sortName, n0.id], [[n0.name, n0.year]]]
}] AS data
