// Which maintainers have no talk on record?
MATCH (person:Person)-[work:WORKS_ON]->(topic:Topic)
WHERE work.role = 'MAINTAINER' AND work.until IS NULL AND NOT EXISTS { (person)-[:PRESENTED]->(:Talk) }
WITH person, collect(DISTINCT topic.name) AS topics
RETURN person.name AS person, person.id AS id, topics
ORDER BY size(topics) DESC, person
