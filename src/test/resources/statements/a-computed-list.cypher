CYPHER 25
MATCH (n0:Topic)
WHERE n0.id = $p0
WITH n0
RETURN [[COLLECT {
  CALL (n0) {
    WITH n0 AS this
    MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
    WHERE topic = this OR $p1
    WITH collect(DISTINCT topic) AS topics
    CALL (topics) {
      UNWIND topics AS topic
      MATCH (topic)<-[:ABOUT]-(talk:Talk)
      WHERE ($p2 IS NULL AND $p3 IS NULL AND $p4 IS NULL) OR EXISTS {
        MATCH (talk)-[:HELD_AT]->(edition:Edition)-[:EDITION_OF]->(series:Series)
        WHERE ($p2 IS NULL OR series.id IN $p2) AND ($p3 IS NULL OR edition.year >= $p3) AND ($p4 IS NULL OR edition.year <= $p4)
      }
      WITH DISTINCT talk
      MATCH (talk)<-[:PRESENTED]-(node:Person)
      RETURN node, collect(talk) AS given, 0 AS held, [] AS made
      UNION ALL
      UNWIND topics AS topic
      MATCH (topic)<-[work:WORKS_ON]-(node:Person)
      WHERE ($p3 IS NULL OR work.until IS NULL OR work.until.year >= $p3) AND ($p4 IS NULL OR work.since IS NULL OR work.since.year <= $p4)
      RETURN node, [] AS given, count(DISTINCT topic) AS held, [] AS made
      UNION ALL
      UNWIND topics AS topic
      MATCH (topic)<-[:TOUCHES]-(change:Change)
      WITH DISTINCT change
      MATCH (change)<-[:CONTRIBUTES_TO]-(contribution:Contribution)
      WHERE ($p3 IS NULL OR contribution.year >= $p3) AND ($p4 IS NULL OR contribution.year <= $p4)
      MATCH (contribution)<-[:MADE]-(node:Person)
      RETURN node, [] AS given, 0 AS held, collect(contribution.date) AS made
    }
    WITH topics, node, collect(given) AS given, sum(held) AS held, collect(made) AS made
    WITH topics, node, reduce(all = [], list IN given | all + list) AS given, held, reduce(all = [], list IN made | all + list) AS made
    WITH topics, node, given, made, round(size(given) + 3 * held + log(1 + size(made)) / log(2), 3) AS score
    RETURN node, score, topics, given, made
  }
  WITH node AS c1, score AS c2, topics AS c3, given AS c4, made AS c5
  WITH c1, c2, c3, c4, c5
  ORDER BY c2 DESC, c1.id ASC
  LIMIT $p5
  RETURN [[c2, [c1.name], COLLECT {
    UNWIND head(COLLECT {
      WITH c1 AS node, c3 AS topics
      RETURN COLLECT {
        MATCH (node)-[work:WORKS_ON]->(topic:Topic)
        WHERE topic IN topics AND ($p3 IS NULL OR work.until IS NULL OR work.until.year >= $p3) AND ($p4 IS NULL OR work.since IS NULL OR work.since.year <= $p4)
        WITH work, topic
        ORDER BY topic.sortName, topic.id, work.entry, work.role
        RETURN work
      } AS works
    }) AS r6
    WITH r6, startNode(r6) AS n7, endNode(r6) AS n8
    WITH r6, n7, n8
    RETURN [r6.role]
  }]]
}]] AS data
