CYPHER 25
MATCH (n0:Person)
WHERE n0.id = $p.v0
WITH n0
RETURN [n0.id, n0.name, n0.aliases] AS data
