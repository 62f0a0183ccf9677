// Which topics go together in talks?
MATCH (one:Topic)<-[:ABOUT]-(talk:Talk)-[:ABOUT]->(other:Topic)
WHERE one.id < other.id
WITH one, other, count(talk) AS talks
RETURN one.name AS topic, other.name AS `goes with`, talks
ORDER BY talks DESC, topic, `goes with`
LIMIT 50
