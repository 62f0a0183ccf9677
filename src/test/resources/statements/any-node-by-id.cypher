CYPHER 25
MATCH (n0:Change|Topic|Contribution|Edition|Organization|Person|Series|Source|Talk)
WHERE n0.id = $p.v0
WITH n0
RETURN [labels(n0), n0.id, n0.title, CASE WHEN n0:Person THEN n0.name WHEN (n0:Concept OR n0:Project OR n0:Subsystem OR n0:Tool) THEN n0.name END] AS data
