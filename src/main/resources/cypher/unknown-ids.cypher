// Which of these ids leads nowhere, and what is called most like it?
// Parameters: $asked, with topics, ids such as ['topic:rcu'], paths of files, excludeTopics, ids of
// topics, exclude, ids of people, and edition, an id such as
// 'edition:lpc-2025-rust-mc', or [] and null; $fullText, the names of the full-text indexes by label
// Example: {asked: {topics: ['topic:rcu', 'topic:klimt'], excludeTopics: [], paths: [], exclude: [], edition: null}, fullText: {Subsystem:
// 'search_subsystem', Tool: 'search_tool', Project: 'search_project', Concept: 'search_concept'}}
// Columns: data, a map with the argument, the id, and similar, the id of the node whose name is most like it; of several
// such ids the first; no row where there is none
UNWIND [id IN $asked.topics | ['topics', id]] + [['edition', $asked.edition]]
  + [id IN $asked.excludeTopics | ['excludeTopics', id]] + [path IN $asked.paths | ['paths', path]] + [id IN $asked.exclude | ['exclude', id]] AS given
WITH given[0] AS argument, given[1] AS id
WHERE id IS NOT NULL AND CASE argument
  WHEN 'topics', 'excludeTopics' THEN NOT EXISTS { (:Topic {id: id}) }
  WHEN 'paths' THEN NOT EXISTS {
    MATCH (topic:Topic)
    WHERE topic.pathExpressions IS NOT NULL AND any(i IN range(0, size(topic.paths) - 1)
      WHERE id =~ topic.pathExpressions[i] OR id ENDS WITH '/' AND topic.paths[i] STARTS WITH id)
  }
  WHEN 'edition' THEN NOT EXISTS { (:Edition {id: id}) }
  ELSE NOT EXISTS { (:Person {id: id}) } END
WITH argument, id
LIMIT 1
// short words are like too many others
WITH argument, id, [word IN split(replace(last(split(toLower(id), ':')), '/', '-'), '-')[..8]
  WHERE word =~ '[\\p{L}\\p{N}]+' | word + CASE WHEN size(word) > 4 THEN '~' ELSE '' END] AS words
RETURN {argument: argument, id: id, similar: head(COLLECT {
  UNWIND CASE argument
    WHEN 'topics', 'excludeTopics' THEN [$fullText.Subsystem, $fullText.Tool, $fullText.Project, $fullText.Concept]
    WHEN 'paths' THEN []
    WHEN 'edition' THEN [$fullText.Edition]
    ELSE [$fullText.Person] END AS index
  WITH index, reduce(query = '', word IN words | query + word + ' ') AS query
  WHERE query <> ''
  CALL db.index.fulltext.queryNodes(index, query, {limit: 1}) YIELD node, score
  RETURN node.id ORDER BY score DESC, node.id
})} AS data
