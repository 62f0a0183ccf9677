CYPHER 25
MATCH (n0:Person)
WHERE n0.id = $p.v0
WITH n0
RETURN [[COLLECT {
  MATCH (n0)-[r1:PRESENTED]->(n2:Talk)
  WITH n2, r1, head([(n2)-[:HELD_AT]->(n3:Edition) | n3]) AS k4
  WITH n2, r1, k4
  ORDER BY k4.startedBy DESC, n2.sortTitle ASC, n2.id ASC
  LIMIT $p.v1
  RETURN [[n2.title, CASE WHEN k4 IS NOT NULL THEN [k4.name, k4.year] END, COLLECT {
    MATCH (n2)<-[r5:PRESENTED]-(n6:Person)
    WITH n6, r5
    ORDER BY r5.position ASC, n6.id ASC
    RETURN [n6.name]
  }]]
}], COLLECT {
  MATCH (n0)-[r7:AFFILIATED_WITH]->(n8)
  WITH r7, n0, n8
  ORDER BY (r7.from IS NULL) ASC, r7.from DESC, n8.sortName ASC, r7.id ASC
  RETURN [[n8.name], r7.from, head(COLLECT {
    MATCH (n9:Source)
    WHERE n9.id = r7.source
    WITH n9
    RETURN [n9.title]
  })]
}, COLLECT {
  MATCH (n0)-[r10:WORKS_ON]->(n11)
  WITH r10, n0, n11
  ORDER BY n11.sortName ASC, n0.sortName ASC, r10.entry ASC, r10.role ASC, r10.id ASC
  RETURN [r10.role, [labels(n11), n11.name, head(COLLECT {
    MATCH (n11)-[r12:PART_OF]->(n13:Topic)
    WITH n13, r12
    RETURN [n13.name]
  })]]
}] AS data
