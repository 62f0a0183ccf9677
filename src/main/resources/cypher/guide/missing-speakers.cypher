// Of which talks is no speaker on record?
MATCH (talk:Talk)-[:HELD_AT]->(edition:Edition)
WHERE NOT EXISTS { (talk)<-[:PRESENTED]-(:Person) } AND NOT coalesce(talk.cancelled, false)
WITH edition, count(talk) AS talks, collect(talk.title)[..5] AS titles
RETURN edition.name AS edition, talks, titles AS `for instance`
ORDER BY talks DESC, edition
