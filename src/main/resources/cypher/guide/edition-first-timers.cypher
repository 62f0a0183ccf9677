// Whose first talk on record at this series was at this edition?
MATCH (edition:Edition {id: 'edition:kangrejos-2023'})-[:EDITION_OF]->(series:Series)
MATCH (edition)<-[:HELD_AT]-(talk:Talk)<-[:PRESENTED]-(person:Person)
WHERE NOT EXISTS {
  MATCH (person)-[:PRESENTED]->(:Talk)-[:HELD_AT]->(before:Edition)-[:EDITION_OF]->(series)
  WHERE before.startedBy < edition.startedBy
}
WITH person, collect(DISTINCT talk.title) AS talks
RETURN person.name AS person, person.id AS id, talks
ORDER BY person
