// The ids to which ids lead that nodes had before.
MATCH (node:Person|Topic)
WHERE any(former IN node.formerIds WHERE former IN $ids)
UNWIND [former IN node.formerIds WHERE former IN $ids] AS former
RETURN collect([former, node.id]) AS data
