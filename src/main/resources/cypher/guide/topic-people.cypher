// Who has talked about this topic or a part of it, and how often?
WITH 'topic:locking' AS asked
MATCH (:Topic {id: asked})<-[:PART_OF*0..]-(topic:Topic)<-[:ABOUT]-(talk:Talk)<-[:PRESENTED]-(person:Person)
WITH person, count(DISTINCT talk) AS talks, collect(DISTINCT topic.name) AS topics
RETURN person.name AS person, person.id AS id, talks, topics
ORDER BY talks DESC, person
