// Which topics were talked about in which year?
MATCH (topic:Topic)<-[:ABOUT]-(talk:Talk)-[:HELD_AT]->(edition:Edition)
WHERE NOT coalesce(talk.cancelled, false)
WITH edition.year AS year, topic, count(talk) AS talks
RETURN year, topic.name AS topic, talks
ORDER BY year DESC, talks DESC, topic
