// Which topics share talks or people with this one?
// Parameters: $id, the topic, such as 'topic:klint'
// Example: {id: 'topic:klint'}
// Columns: topic; sharedTalks, talks on both; sharedPeople, who spoke about both or has roles in both
MATCH (this:Topic {id: $id})
CALL (this) {
  MATCH (this)<-[:ABOUT]-(talk:Talk)-[:ABOUT]->(topic:Topic)
  RETURN topic, talk, null AS person
  UNION
  MATCH (this)<-[:ABOUT]-(:Talk)<-[:PRESENTED]-(person:Person)
  WITH DISTINCT person
  MATCH (person)-[:PRESENTED]->(:Talk)-[:ABOUT]->(topic:Topic)
  RETURN topic, null AS talk, person
  UNION
  MATCH (this)<-[:WORKS_ON]-(person:Person)
  WITH DISTINCT person
  MATCH (person)-[:WORKS_ON]->(topic:Topic)
  RETURN topic, null AS talk, person
}
WITH this, topic, count(DISTINCT talk) AS sharedTalks, count(DISTINCT person) AS sharedPeople
WHERE topic <> this
RETURN topic, sharedTalks, sharedPeople
ORDER BY sharedTalks DESC, sharedPeople DESC, topic.id
