// Who has worked for this organization?
// Parameters: $id, the organization, such as 'organization:google'
// Example: {id: 'organization:google'}
// Columns: person
MATCH (this:Organization {id: $id})
MATCH (this)<-[:AFFILIATED_WITH]-(person:Person)
RETURN DISTINCT person
ORDER BY person.sortName
