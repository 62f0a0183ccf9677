// Which organizations have people, by affiliations without an end, with most talks, whenever they gave them?
MATCH (organization:Organization)<-[at:AFFILIATED_WITH]-(person:Person)-[:PRESENTED]->(talk:Talk)
WHERE at.to IS NULL
WITH organization, count(DISTINCT person) AS people, count(DISTINCT talk) AS talks
RETURN organization.name AS organization, people, talks
ORDER BY talks DESC, organization
