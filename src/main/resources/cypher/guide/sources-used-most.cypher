// Which sources state most nodes?
MATCH (source:Source)<-[:STATED_BY]-(node)
WITH source, count(node) AS nodes
RETURN source.title AS source, source.url AS url, nodes
ORDER BY nodes DESC, source
LIMIT 25
