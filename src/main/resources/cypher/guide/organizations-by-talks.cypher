// Which organizations' people have given most talks, whenever that was? Affiliations that have ended do not count.
MATCH (organization:Organization)<-[at:AFFILIATED_WITH]-(person:Person)-[:PRESENTED]->(talk:Talk)
WHERE at.to IS NULL
WITH organization, count(DISTINCT person) AS people, count(DISTINCT talk) AS talks
RETURN organization.name AS organization, people, talks
ORDER BY talks DESC, organization
