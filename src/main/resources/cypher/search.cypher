// Which nodes match these words, best first?
// Parameters, in a map so that Neo4j plans but once, however long the texts and lists in it: $asked, with text, as it was
// typed; words, each with its bit, isBegun, whether longer words that begin like it are searched too, and similar, queries
// for what it may stand for if it is in no text; queries in Lucene's syntax, each with its part: 'any' for the nodes that
// have words of the text, 'named' for those that have them in what they are called, 'called' for those that have all of
// them there side by side, 'begun' for those that have only the beginning of the last word there; of the first two the
// score modulo bits is the sum of the bits of the words that match; places, the full-text indexes to look in, and whether
// not what is found is asked for but its editions; name and beginning, regular expressions for a name that is the text,
// and for one that begins like it; most, how many matches of each query are taken from each index
// Example: {asked: {text: 'rust gary', words: [{word: 'rust', bit: 1, isBegun: false, similar: ['rust~1']},
// {word: 'gary', bit: 2, isBegun: true, similar: ['gary~1']}],
// queries: [{part: 'any', text: '(+"rust"^0 +*:*)^5 (+"gary"^0 +*:*)^6', bits: 4},
// {part: 'named', text: '(+(name:"rust" title:"rust")^0 +*:*)^5 (+(name:"gary" title:"gary")^0 +*:*)^6', bits: 4},
// {part: 'called', text: 'name:"rust gary" title:"rust gary"', bits: 1},
// {part: 'begun', text: '+(name:gary* title:gary*) -"gary"', bits: 1}],
// places: [{index: 'search_person', editions: false}, {index: 'search_talk', editions: false}],
// name: '(?i)rust\\W+gary', beginning: '(?i)rust\\W+gary.*', most: 1000}}
// Columns: node; score: 100 for the very name, 1 for each word, and less than 1 for what decides between nodes with as many
// words; snippet: what was typed, the words that are in no text, and the texts of the node in which matches may be
UNWIND $asked.places AS place
UNWIND $asked.queries AS query
CALL db.index.fulltext.queryNodes(place.index, query.text, {limit: $asked.most}) YIELD node AS match, score
UNWIND CASE WHEN place.editions THEN [(match)<-[:EDITION_OF]-(edition) | edition] ELSE [match] END AS node
WITH node, collect({part: query.part, words: toInteger(score) % query.bits}) AS hits
// few sets of words are found in many nodes
WITH hits, collect(node) AS nodes
WITH collect({
  nodes: nodes,
  words: [word IN $asked.words WHERE any(hit IN hits WHERE hit.part = 'any' AND hit.words / word.bit % 2 = 1) | word.word],
  named: [word IN $asked.words WHERE any(hit IN hits WHERE hit.part = 'named' AND hit.words / word.bit % 2 = 1) | word.word],
  begun: any(hit IN hits WHERE hit.part = 'begun'),
  called: any(hit IN hits WHERE hit.part IN ['called', 'begun'])
}) AS groups
WITH groups, [word IN $asked.words | {
  word: word.word,
  count: reduce(count = 0, group IN groups | count + CASE WHEN word.word IN group.words THEN size(group.nodes) ELSE 0 END),
  similar: CASE WHEN word.isBegun AND any(group IN groups WHERE group.begun) THEN [] ELSE word.similar END
}] AS words, reduce(count = 1, group IN groups | count + size(group.nodes)) AS all
WITH groups, [word IN words WHERE word.count > 0 | {word: word.word, rarity: log(1.0 * all / word.count)}] AS known,
  [word IN words WHERE word.count = 0] AS missing
WITH groups, known, missing, reduce(sum = 0.0, word IN known | sum + word.rarity) AS rarities
CALL (groups, known, missing, rarities) {
  UNWIND groups AS group
  WITH group.nodes AS nodes, group.called AS called, size(group.words) AS whole,
    CASE WHEN group.begun THEN 1.0 ELSE 0.0 END AS near,
    // a word counts more in a name than in a summary
    reduce(sum = 0.0, word IN known | sum + word.rarity * CASE
      WHEN word.word IN group.named THEN 1.0
      WHEN word.word IN group.words THEN 0.6
      ELSE 0.0 END) / (rarities + 0.000001) AS rarity
  UNWIND nodes AS node
  RETURN node, whole, near, rarity, called
  UNION ALL
  UNWIND missing AS word
  UNWIND range(0, size(word.similar) - 1) AS rank
  UNWIND $asked.places AS place
  CALL db.index.fulltext.queryNodes(place.index, word.similar[rank], {limit: $asked.most}) YIELD node AS match
  UNWIND CASE WHEN place.editions THEN [(match)<-[:EDITION_OF]-(edition) | edition] ELSE [match] END AS node
  WITH node, word, min(rank) AS rank
  RETURN node, 0 AS whole, 1.0 / (1 + rank) AS near, 0.0 AS rarity, false AS called
}
WITH missing, node, sum(whole) AS whole, sum(near) AS near, sum(rarity) AS rarity, max(called) AS called
WITH missing, node, whole, near, rarity, CASE WHEN called THEN
  [name IN [node.name, node.title, node.github] + coalesce(node.aliases, []) | normalize(name, NFKD)] ELSE [] END AS names
WITH missing, node, whole, CASE WHEN any(name IN names WHERE name =~ $asked.name) THEN 100 ELSE 0 END AS named,
  near + 0.7 * rarity + CASE WHEN any(name IN names WHERE name =~ $asked.beginning) THEN 0.2 ELSE 0.0 END
    + 1.0 / (11 + size(coalesce(node.name, node.title, ''))) AS rest
WITH missing, node, named + whole + round(rest / (2 + size($asked.words)), 6) AS score
RETURN node, score, {
  text: $asked.text,
  missing: [word IN missing | word.word],
  texts: [text IN [node.name, node.title] + coalesce(node.aliases, [])
    + [node.github, node.summary, node.city, node.country] + [(node)-[:EDITION_OF]->(series) | series.name]
    WHERE text IS NOT NULL]
} AS snippet
ORDER BY score DESC, node.id
