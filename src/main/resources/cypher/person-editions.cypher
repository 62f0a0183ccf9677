// At which editions did this person speak?
// Parameters: $id, the person, such as 'person:boqun-feng'
// Example: {id: 'person:boqun-feng'}
// Columns: edition
MATCH (this:Person {id: $id})
MATCH (this)-[:PRESENTED]->(:Talk)-[:HELD_AT]->(edition:Edition)
RETURN DISTINCT edition
ORDER BY edition.startedBy DESC
