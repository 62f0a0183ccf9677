CYPHER 25
WITH COLLECT {
  MATCH (n0:Change|Topic|Contribution|Edition|Organization|Person|Series|Source|Talk)
  WHERE n0.id IN $p.v0
  WITH n0
  RETURN [n0.id, [labels(n0), n0.id, n0.title, head(COLLECT {
    MATCH (n0)-[r1:HELD_AT]->(n2:Edition)
    WITH n2, r1
    RETURN [n2.name]
  })]] AS row
} AS found
RETURN [id IN $p.v1 | head([row IN found WHERE row[0] = id | row[1]])] AS data
