// How many nodes of each kind have no source of their own?
UNWIND ['Person', 'Talk', 'Edition', 'Series', 'Topic', 'Organization', 'Change'] AS kind
MATCH (node:$(kind))
WITH kind, EXISTS { (node)-[:STATED_BY]->(:Source) } AS stated
RETURN kind, count(stated) AS nodes, sum(toInteger(NOT stated)) AS `without a source`
ORDER BY kind
