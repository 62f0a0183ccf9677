// Where do ids lead that people and topics had before?
// Parameters: $ids, such as ['person:feng-boqun']
// Example: {ids: ['person:feng-boqun']}
// Columns: data, pairs of such an id and the one that its node has now
MATCH (node:Person|Topic)
WHERE any(former IN node.formerIds WHERE former IN $ids)
UNWIND [former IN node.formerIds WHERE former IN $ids] AS former
WITH collect([former, node.id]) AS data
RETURN data
