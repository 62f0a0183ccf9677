// Which nodes match these words, best first?
// Parameters: $indexes, the full-text indexes to look in, such as ['search_person', 'search_talk']; $query, in Lucene's
// syntax, such as 'name:gary* title:gary*'; $most, how many matches to take from each index; $text, as it was typed
// Example: {indexes: ['search_person', 'search_talk'], query: 'name:gary* title:gary*', most: 10, text: 'gary'}
// Columns: node; score; snippet, what was typed and the texts of the node in which it may be
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query, {limit: $most}) YIELD node, score
WITH node,
  // what bears the very name comes first; of what matches no whole word, what begins so
  score * CASE
    WHEN any(name IN [node.name, node.title] + coalesce(node.aliases, []) WHERE toLower(name) = toLower(trim($text))) THEN 4
    WHEN score < 0.001 AND toLower(coalesce(node.name, node.title)) STARTS WITH toLower(trim($text)) THEN 2
    ELSE 1 END AS score
RETURN node, score,
  {text: $text, texts: [text IN [node.name, node.title] + coalesce(node.aliases, []) + [node.summary, node.city, node.country]
    WHERE text IS NOT NULL]} AS snippet
ORDER BY score DESC, node.id
