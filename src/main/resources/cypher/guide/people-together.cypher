// Who has spoken together, and on what?
MATCH (one:Person)-[:PRESENTED]->(talk:Talk)<-[:PRESENTED]-(other:Person)
WHERE one.id < other.id
OPTIONAL MATCH (talk)-[:ABOUT]->(topic:Topic)
WITH one, other, count(DISTINCT talk) AS talks, collect(DISTINCT topic.name) AS topics
RETURN one.name AS person, other.name AS `together with`, talks, topics
ORDER BY talks DESC, person, `together with`
LIMIT 50
