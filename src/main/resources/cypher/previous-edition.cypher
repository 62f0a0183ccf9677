// Which edition of the same series came before this one?
// Parameters: $id, the edition, such as 'edition:kangrejos-2023'
// Example: {id: 'edition:kangrejos-2023'}
// Columns: edition
MATCH (this:Edition {id: $id})
MATCH (this)-[:EDITION_OF]->(:Series)<-[:EDITION_OF]-(edition:Edition)
WHERE [edition.startedBy, edition.id] < [this.startedBy, this.id]
WITH edition
ORDER BY edition.startedBy DESC, edition.id DESC
LIMIT 1
RETURN edition
