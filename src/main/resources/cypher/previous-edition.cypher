// Which edition of the same series came before this one?
// Parameters: $id, the edition, such as 'edition:kangrejos-2023'
// Example: {id: 'edition:kangrejos-2023'}
// Columns: edition
MATCH (this:Edition {id: $id})
MATCH (this)-[:EDITION_OF]->(:Series)<-[:EDITION_OF]-(edition:Edition)
WHERE [edition.year, coalesce(edition.startDate, date({year: edition.year})), edition.id]
  < [this.year, coalesce(this.startDate, date({year: this.year})), this.id]
WITH edition
ORDER BY edition.year DESC, coalesce(edition.startDate, date({year: edition.year})) DESC, edition.id DESC
LIMIT 1
RETURN edition
