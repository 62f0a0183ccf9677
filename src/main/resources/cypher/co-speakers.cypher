// Who gave talks together with this person?
// Parameters: $id, the person, such as 'person:boqun-feng'
// Example: {id: 'person:boqun-feng'}
// Columns: person; talks, latest edition first; shared, how many they are
MATCH (this:Person {id: $id})
MATCH (this)-[:PRESENTED]->(talk:Talk)<-[:PRESENTED]-(person:Person), (talk)-[:HELD_AT]->(edition:Edition)
WITH person, talk, edition
ORDER BY edition.startedBy DESC, talk.sortTitle, talk.id
WITH person, collect(talk) AS talks
WITH person, talks, size(talks) AS shared
RETURN person, talks, shared
ORDER BY shared DESC, person.sortName
