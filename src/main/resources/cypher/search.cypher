// Which nodes match these words, best first?
// Parameters, in a map so that Neo4j plans but once, however long the texts and lists in it: $asked, with
// - text: what was typed
// - indexes: the full-text indexes to look in
// - query: what Lucene is asked for; a node's score is the number of words that it has, and less than one more
// - words: each with the query for it alone, and what is added to the whole query where nothing has the word
// - name: the query for nodes that may be called like the text, or begin so; the first word, folded; and regular expressions
//   for the whole name, and for one that is begun like it
// - matches: how many of each index are enough, how many to take first, how many for the name, and where to stop
// Example: {asked: {text: 'rust gary', indexes: ['search_person', 'search_talk'],
// query: '(+*:* +(+"rust")^0) (+*:* +(+"gary")^0) (+*:* +(+(name:gary* title:gary*) -"gary")^0)^0.4 ("rust" "gary")^0.0005',
// words: [{word: 'rust', query: '"rust"', similar: ' (+*:* +(+rust~1)^0)^0.05'}, {word: 'gary', query: '"gary"', similar: ''}],
// name: {query: 'name:"rust gary" title:"rust gary"', first: 'rust', whole: '(?i)rust\\W+gary', begun: '(?i)rust\\W+gary.*'},
// matches: {enough: 21, first: 31, names: 100, all: 1000}}}
// Columns: node; score: 100 for the very name, else the number of words and less than 1 for what decides between nodes with
// as many; snippet: what was typed, those of its words that nothing has, and the texts of the node in which matches may be
UNWIND $asked.indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index, $asked.query, {limit: $asked.matches.first}) YIELD node, score
  RETURN collect([node, score]) AS best
}
WITH collect({index: index, best: best}) AS places, coalesce(max(best[0][1]), 0.0) AS highest
// where a node has all words, none is missing; nor is one that stands by itself in a name
WITH places, COLLECT {
  UNWIND CASE WHEN highest < size($asked.words) THEN $asked.words ELSE [] END AS word
  WITH word
  WHERE none(place IN places WHERE any(match IN place.best
    WHERE ' ' + toLower(coalesce(toStringOrNull(match[0].name), toStringOrNull(match[0].title), '')) + ' '
      CONTAINS ' ' + word.word + ' '))
  WITH word
  WHERE NOT EXISTS {
    UNWIND $asked.indexes AS index
    CALL db.index.fulltext.queryNodes(index, word.query, {limit: 1}) YIELD node
    RETURN node
  }
  RETURN word
} AS missing
CALL (places, missing) {
  UNWIND places AS place
  UNWIND place.best AS match
  RETURN match[0] AS node, match[1] AS score
  UNION ALL
  // where those that follow may be as good as the last that is needed, and where similar words count, more take part
  UNWIND places AS place
  WITH place.index AS index, [word IN missing WHERE word.similar <> ''] AS replaced,
    place.best[$asked.matches.enough - 1][1] AS needed, place.best[$asked.matches.first - 1][1] AS last
  WHERE size(replaced) > 0
    OR $asked.matches.first < $asked.matches.all AND round(needed, 6) = round(last, 6)
  CALL db.index.fulltext.queryNodes(index,
    reduce(query = $asked.query, word IN replaced | query + word.similar), {limit: $asked.matches.all}) YIELD node, score
  // similar words count the same in every text
  RETURN node, score + CASE WHEN size(replaced) > 0 THEN 0.01 / (11 + size(coalesce(node.name, node.title, ''))) ELSE 0 END AS score
  UNION ALL
  UNWIND $asked.indexes AS index
  CALL db.index.fulltext.queryNodes(index, $asked.name.query, {limit: $asked.matches.names}) YIELD node
  // most titles that have the words begin with others, which the sorted form tells sooner than a regular expression
  WHERE coalesce(coalesce(node.sortName, node.sortTitle) STARTS WITH $asked.name.first, true)
    OR node.aliases IS NOT NULL OR node.github IS NOT NULL OR node.identifiers IS NOT NULL
  WITH node, [name IN [node.name, node.title, node.github] + coalesce(node.aliases, []) + coalesce(node.identifiers, [])
    WHERE normalize(name, NFKD) =~ $asked.name.begun] AS names
  WHERE size(names) > 0
  // of two nodes that are called so, what has the shorter name is more about it
  RETURN node, CASE WHEN any(name IN names WHERE normalize(name, NFKD) =~ $asked.name.whole) THEN 100 ELSE size($asked.words) END
    + CASE WHEN node.name IN names THEN 0.75 ELSE 0.7 END
    + CASE WHEN any(name IN names WHERE toLower(name) = toLower($asked.text)) THEN 0.02 ELSE 0 END
    + 2.0 / (11 + size(coalesce(node.name, node.title, ''))) AS score
}
// of nodes with as many words, changes come last: there are many, and much the same is in the titles of most
WITH missing, node, round(max(score) - CASE WHEN node:Change THEN 0.5 ELSE 0 END, 6) AS score
RETURN node, score, {
  text: $asked.text,
  missing: [word IN missing | word.word],
  texts: [text IN [node.name, node.title, node.subtitle] + coalesce(node.aliases, []) + [node.github, node.summary, node.abstract,
    node.city, node.country, node.seriesName] + coalesce(node.identifiers, []) WHERE text IS NOT NULL]
} AS snippet
ORDER BY score DESC, node.id
