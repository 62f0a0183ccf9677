// Which nodes match these words, best first?
// Parameters: $indexes, the full-text indexes to look in, such as ['search_person', 'search_talk']; $query, in Lucene's
// syntax, such as 'name:gary* title:gary*'; $named, the same for what bears all the words in a name, such as
// '+(gary) +(name:"gary")^0'; $enough, how many matches of each index are needed, and $most, how many to take at first;
// $text, as it was typed
// Example: {indexes: ['search_person', 'search_talk'], query: 'name:gary* title:gary*', named: '+(gary) +(name:"gary")^0',
// enough: 10, most: 40, text: 'gary'}
// Columns: node; score; snippet, what was typed and the texts of the node in which it may be
UNWIND $indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $query, {limit: $most}) YIELD node, score
  RETURN collect({node: node, score: score}) AS best
}
CALL (index, best) {
  UNWIND best AS match
  RETURN match.node AS node, match.score AS score
  UNION
  // of those that follow some may be as good as the last that is needed, or only begin with what was typed, and a name
  // may put them first
  WITH index, best
  WHERE $enough < $most AND size(best) = $most
    AND (best[$enough - 1].score = best[-1].score OR best[$enough - 1].score < 0.002)
  CALL db.index.fulltext.queryNodes(index, $query, {limit: 1000}) YIELD node, score
  RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes(index, $named, {limit: 1000}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
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
