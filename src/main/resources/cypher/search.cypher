// Which nodes match these words, best first?
// Parameters: $indexes, the full-text indexes to look in, such as ['search_person', 'search_talk']; $query, in Lucene's
// syntax, such as 'name:gary* title:gary*'; $most, how many matches to take from each index
// Columns: node; score; snippet, the texts of the node in which the words may be
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query, {limit: $most}) YIELD node, score
WITH node, score, [text IN [node.name, node.title] + coalesce(node.aliases, []) + [node.summary, node.city, node.country]
  WHERE text IS NOT NULL] AS snippet
RETURN node, score, snippet
ORDER BY score DESC, node.id
