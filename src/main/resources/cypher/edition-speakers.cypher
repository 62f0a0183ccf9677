// Who spoke at this edition?
// Parameters: $id, the edition, such as 'edition:kangrejos-2023'
// Example: {id: 'edition:kangrejos-2023'}
// Columns: person
MATCH (this:Edition {id: $id})
MATCH (this)<-[:HELD_AT]-(:Talk)<-[:PRESENTED]-(person:Person)
RETURN DISTINCT person
ORDER BY person.sortName
