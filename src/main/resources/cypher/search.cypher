// Which nodes match these words, best first?
// Parameters: $indexes, the full-text indexes to look in, such as ['search_person', 'search_talk']; $words, $names and
// $beginnings, in Lucene's syntax, for what has some of the words, for what has all of them in a name, and for what has
// only the beginning of one, such as '"gary"', 'name:"gary" title:"gary"' and '+(name:gary* title:gary*)^0.000000001 -"gary"';
// $enough, how many matches of each index are needed, $most, how many to take at first, and $all, where to stop counting;
// $typed, as it was typed
// Example: {indexes: ['search_person', 'search_talk'], words: '"gary"', names: 'name:"gary" title:"gary"',
// beginnings: '+(name:gary* title:gary*)^0.000000001 -"gary"', enough: 10, most: 15, all: 1000, typed: 'gary'}
// Columns: node; score; snippet, what was typed and the texts of the node in which it may be
UNWIND $indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $words, {limit: $most}) YIELD node, score
  RETURN collect({node: node, score: score}) AS best
}
CALL (index, best) {
  UNWIND best AS match
  RETURN match.node AS node, match.score AS score
  UNION ALL
  // where these are all, what has a beginning only comes after them; where those that follow may be as good as the last
  // that is needed, they take part
  WITH index, CASE
    WHEN size(best) < $most THEN {query: $beginnings, limit: $all - size(best)}
    WHEN $most < $all AND best[$enough - 1].score = best[-1].score THEN {query: $words, limit: $all}
    END AS more
  WHERE more IS NOT NULL
  CALL db.index.fulltext.queryNodes(index, more.query, {limit: more.limit}) YIELD node, score
  // of beginnings, that of a name comes first
  RETURN node, CASE WHEN more.query = $beginnings AND toLower(coalesce(node.name, node.title)) STARTS WITH toLower(trim($typed))
    THEN 2 * score ELSE score END AS score
  UNION ALL
  // of what is called most like the text, that which bears the very name comes first
  CALL db.index.fulltext.queryNodes(index, $names, {limit: 20}) YIELD node
  WHERE any(name IN [node.name, node.title] + coalesce(node.aliases, []) WHERE toLower(name) = toLower(trim($typed)))
  RETURN node, 1000.0 AS score
}
WITH node, max(score) AS score
RETURN node, score,
  {text: $typed, texts: [text IN [node.name, node.title] + coalesce(node.aliases, []) + [node.summary, node.city, node.country]
    WHERE text IS NOT NULL]} AS snippet
ORDER BY score DESC, node.id
