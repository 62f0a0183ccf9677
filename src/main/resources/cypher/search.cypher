// Which nodes match these words, best first?
// Parameters, in a map so that Neo4j plans but once, however long the texts and lists in it: $asked, with
// - text: what was typed
// - places: the full-text indexes to look in, and how many steps it is from what is found there to what is asked for: one
//   from a series to its editions
// - queries, by number of steps: what Lucene is asked for; a score, as an integer modulo `bits`, `plus` and `times` that, is
//   what the match adds to a node's hits
// - words: a node has the word if the bit `own` or `series` is set in its hits; has it in what it is called if `named` is;
//   is called by a longer word that begins like it if `begun` is; `similar` are queries for a word that nothing has
// - called: from where on hits are those of nodes that may be called like the text, or begin so
// - name, beginning: regular expressions for names that are the text, and that begin like it
// - most: how many matches of each query are taken from each index
// Example: {asked: {text: 'rust gary', most: 1000, called: 256, name: '(?i)rust\\W+gary', beginning: '(?i)rust\\W+gary.*',
// places: [{index: 'search_person', steps: 0}, {index: 'search_talk', steps: 0}],
// queries: [[{text: '(+"rust"^0 +*:*)^5 (+"gary"^0 +*:*)^6', bits: 4, plus: 0, times: 1},
// {text: '(+(name:"rust" title:"rust")^0 +*:*)^5 (+(name:"gary" title:"gary")^0 +*:*)^6', bits: 4, plus: 0, times: 4},
// {text: '+(name:gary* title:gary*) -"gary"', bits: 1, plus: 1, times: 256},
// {text: 'name:"rust gary" title:"rust gary"', bits: 1, plus: 1, times: 512}]],
// words: [{word: 'rust', own: 1, named: 4, series: 16, begun: 64, similar: ['rust~1']},
// {word: 'gary', own: 2, named: 8, series: 32, begun: 256, similar: ['gary~1']}]}}
// Columns: node; score: 100 for the very name, 1 for each word, and less than 1 for what decides between nodes with as many
// words; snippet: what was typed, those of its words that nothing has, and the texts of the node in which matches may be
UNWIND $asked.places AS place
UNWIND $asked.queries[place.steps] AS query
CALL db.index.fulltext.queryNodes(place.index, query.text, {limit: $asked.most}) YIELD node AS found, score
MATCH (found)<-[steps:EDITION_OF*0..1]-(node)
WHERE size(steps) = place.steps
WITH node, sum(DISTINCT query.times * (query.plus + toInteger(score) % query.bits)) AS hits
// many nodes have the same hits
WITH hits, collect(node) AS nodes
WITH collect({hits: hits, nodes: nodes}) AS groups
WITH groups, [word IN $asked.words | word {.*, count: reduce(count = 0, group IN groups | count
  + size(group.nodes) * sign(group.hits / word.own % 2 + group.hits / word.series % 2 + group.hits / word.begun % 2))}] AS words
WITH groups, words, [word IN words WHERE word.count = 0 | word] AS missing
CALL (groups, words, missing) {
  UNWIND groups AS group
  WITH group.nodes AS nodes, group.hits AS hits
  WITH nodes, hits >= $asked.called AS called,
    reduce(sum = 0, word IN $asked.words | sum + sign(hits / word.own % 2 + hits / word.series % 2)) AS whole,
    reduce(sum = 0.0, word IN $asked.words | sum + hits / word.begun % 2) AS near,
    // a rare word counts more than a common one, and in a name more than in a summary
    reduce(sum = 0.0, word IN words | sum + log10(200.0 * $asked.most / (1 + word.count))
      * (0.08 * sign(hits / word.own % 2 + hits / word.series % 2) + 0.04 * (hits / word.named % 2))) AS rare
  UNWIND nodes AS node
  RETURN node, called, whole, near, rare
  UNION ALL
  UNWIND missing AS word
  UNWIND range(0, size(word.similar) - 1) AS rank
  UNWIND $asked.places AS place
  WITH word, rank, place
  WHERE place.steps = 0
  CALL db.index.fulltext.queryNodes(place.index, word.similar[rank], {limit: $asked.most}) YIELD node
  WITH node, word, min(rank) AS rank
  RETURN node, false AS called, 0 AS whole, 1.0 / (1 + rank) AS near, 0.0 AS rare
}
WITH missing, node, max(called) AS called, sum(whole) AS whole, sum(near) + sum(rare) / (1 + size($asked.words)) AS rest
WITH missing, node, whole, rest, [name IN [node.name, node.title, node.github] + coalesce(node.aliases, [])
  WHERE called AND normalize(name, NFKD) =~ $asked.beginning] AS names
WITH missing, node, round(whole + CASE WHEN any(name IN names WHERE normalize(name, NFKD) =~ $asked.name) THEN 100 ELSE 0 END
  + (rest + CASE WHEN node.name IN names THEN 0.3 WHEN size(names) > 0 THEN 0.2 ELSE 0 END
    + CASE WHEN any(name IN names WHERE toLower(name) = toLower($asked.text)) THEN 0.02 ELSE 0 END
    // of two nodes that are equal so far, what has the shorter name is more about it
    + 0.2 / (11 + size(coalesce(node.name, node.title, '')))) / (2 + size($asked.words)), 6) AS score
RETURN node, score, {
  text: $asked.text,
  missing: [word IN missing | word.word],
  texts: [text IN [node.name, node.title] + coalesce(node.aliases, [])
    + [node.github, node.summary, node.city, node.country] + [(node)-[:EDITION_OF]->(series) | series.name]
    WHERE text IS NOT NULL]
} AS snippet
ORDER BY score DESC, node.id
