// Whom to invite for these topics, for what a text says or for what an edition is about, strongest first, and why each of
// them?
// Parameters, in maps so that Neo4j plans but once, however long the texts and lists in them: $asked, with topics, ids such
// as ['topic:rcu'], or []; edition, an id such as 'edition:lpc-2025-rust-mc', or null; phrase, a text in small letters
// with one space around every word, such as ' read copy update ', and query, its words for Lucene, such as
// 'read copy update', or null both; exclude, ids of people, or []; includePresent, whether those who speak at the edition
// or are named in its call may be among them; asOf, a day such as date('2025-06-30') before which all that counts was
// known, or null. $weights, those of ferrograph.expertise, halfLife in years. $fullText, the names of the full-text
// indexes by label, such as {Talk: 'search_talk'}; $roles, what a sentence says of each role, of today and of one that
// has ended
// Example: {asked: {topics: ['topic:rcu'], edition: 'edition:lpc-2025-rust-mc', phrase: null, query: null, exclude: [],
// includePresent: true, asOf: null}, weights: {role: 1.0, reviewer: 0.7, talk: 1.0, suggested: 1.0, match: 0.5,
// narrower: 0.5, near: 0.25, kin: 1.0, halfLife: 2.0}, fullText: {Talk: 'search_talk'},
// roles: {MAINTAINER: ['maintains', 'maintained'],
// REVIEWER: ['reviews changes to', 'reviewed changes to']}}
// Columns: node, the person; score, the sum of the reasons' weights; reasons, strongest first, each with kind, weight,
// text and evidence
OPTIONAL MATCH (edition:Edition {id: $asked.edition})
WITH edition, coalesce($asked.asOf, edition.startedBy, date()) AS day
WHERE ($asked.edition IS NULL) = (edition IS NULL)
  AND all(id IN $asked.topics WHERE EXISTS { (:Topic {id: id}) })
  AND all(id IN $asked.exclude WHERE EXISTS { (:Person {id: id}) })

// What is asked for.
CALL (edition) {
  UNWIND $asked.topics AS id
  MATCH (topic:Topic {id: id})
  RETURN topic
  UNION
  MATCH (edition)-[:CALLS_FOR]->(topic:Topic)
  RETURN topic
  UNION
  // without a call, an edition is about what its talks are about
  MATCH (edition)<-[:HELD_AT]-(:Talk)-[:ABOUT]->(topic:Topic)
  WHERE NOT EXISTS { (edition)-[:CALLS_FOR]->() }
    AND ($asked.asOf IS NULL OR edition.startedBy < $asked.asOf)
  RETURN topic
  UNION
  WITH $asked.phrase AS phrase
  WHERE phrase IS NOT NULL
  MATCH (topic:Topic)
  WHERE any(name IN [topic.name] + coalesce(topic.aliases, []) WHERE phrase CONTAINS ' '
    + trim(reduce(words = toLower(name), mark IN ['-', '_', '/', '.', ',', '[', ']', '(', ')', ' & ', '   ', '  ']
      | replace(words, mark, ' '))) + ' ')
  WITH collect(topic) AS named
  UNWIND named AS topic
  WITH named, topic
  // of a topic and what is a part of it, the text is about the part
  WHERE NOT EXISTS { MATCH (part:Topic)-[:PART_OF*]->(topic) WHERE part IN named }
  RETURN topic
  UNION
  // a text may name none
  RETURN null AS topic
}
WITH edition, day, 365.25 * $weights.halfLife AS halfLife, collect(topic) AS called

// How close topics are to that: those inside it count for talks and roles; those beside it in the tree, or in the same
// talks, for roles only.
CALL (called) {
  UNWIND called AS one
  MATCH way = (one)<-[:PART_OF*0..]-(topic:Topic)
  RETURN topic, $weights.narrower ^ length(way) AS inside, 0.0 AS beside
  UNION ALL
  UNWIND called AS one
  MATCH (one)-[:PART_OF]->(whole:Topic)
  // one part does not speak for the whole, several do
  WITH whole, count(one) - 1 AS others
  WHERE others > 0
  WITH whole, $weights.kin * others / COUNT { (whole)<-[:PART_OF]-() } AS share
  MATCH (whole)<-[:PART_OF*1..]-(topic:Topic)
  RETURN topic, 0.0 AS inside, share AS beside
  UNION ALL
  UNWIND called AS one
  MATCH (one)<-[:ABOUT]-(talk)
  WHERE $asked.asOf IS NULL OR EXISTS { MATCH (talk)-[:HELD_AT]->(held) WHERE held.startedBy < $asked.asOf }
  MATCH (talk)-[:ABOUT]->(topic)
  WITH one, topic, count(*) AS both
  // all talks on a topic treat that topic
  WITH one, max(both) AS talks, collect({topic: topic, both: both}) AS treated
  UNWIND treated AS near
  WITH one, near.topic AS topic, $weights.near * near.both / (talks + 1) AS beside
  WHERE topic <> one
  RETURN topic, 0.0 AS inside, beside
  UNION ALL
  RETURN null AS topic, 0.0 AS inside, 0.0 AS beside
}
WITH edition, day, halfLife, topic, max(inside) AS inside, max(inside) + sum(beside) AS closeness
// what is farther away than that is most of a large graph, and changes next to nothing
WITH edition, day, halfLife, max(closeness) AS closest,
  collect(CASE WHEN closeness >= 0.1 THEN {topic: topic, inside: inside, closeness: closeness} END) AS topics

// What shows that a person knows about it, and when it did. Talks, of which there are most, come last, as every UNION
// passes on all rows of those before it.
CALL (edition, day, halfLife, topics, closest) {
  UNWIND topics AS close
  WITH close.topic AS evidence, sqrt(close.closeness / closest) AS closeness, day, halfLife
  MATCH (evidence)<-[fact:WORKS_ON]-(node)
  WHERE $asked.asOf IS NULL OR fact.since < $asked.asOf
  WITH node, evidence, fact, day, $weights.role * closeness
    * CASE WHEN fact.role IN ['REVIEWER', 'CONTRIBUTOR', 'MEMBER'] THEN $weights.reviewer ELSE 1 END
    // a role that has ended counts the less, the longer ago that was
    * CASE WHEN fact.until < day THEN 0.5 ^ (duration.inDays(fact.until, day).days / halfLife) ELSE 1 END AS weight
  // many roles in one topic show no more than the strongest of them
  ORDER BY weight DESC, fact.since, fact.entry, fact.role
  WITH node, evidence, day, head(collect(fact)) AS fact, max(weight) AS weight
  RETURN node, 'HOLDS_ROLE' AS kind, weight, day AS on, evidence, fact
  UNION ALL
  WITH $asked.query AS query
  WHERE query IS NOT NULL
  CALL db.index.fulltext.queryNodes($fullText.Talk, query, {limit: CASE WHEN $asked.asOf IS NULL THEN 200 ELSE 10000 END}) YIELD node AS evidence, score
  MATCH (evidence)-[:HELD_AT]->(held)
  WHERE $asked.asOf IS NULL OR held.startedBy < $asked.asOf
  WITH evidence, held, score
  // by rank, as the scores themselves depend on how long the text is and how rare its words are
  ORDER BY score DESC, evidence.id
  LIMIT 20
  WITH collect([evidence, held.startedBy]) AS matches
  UNWIND range(0, size(matches) - 1) AS rank
  WITH matches[rank][0] AS evidence, matches[rank][1] AS on, $weights.match * (1 - rank / 20.0) AS weight
  MATCH (evidence)<-[fact:PRESENTED]-(node)
  RETURN node, 'TEXT_MATCH' AS kind, weight, on, evidence, fact
  UNION ALL
  UNWIND topics AS close
  WITH close.topic AS topic, close.inside AS inside
  WHERE inside > 0
  MATCH (topic)<-[:CALLS_FOR]-(evidence:Edition)
  WHERE (edition IS NULL OR evidence <> edition)
    AND ($asked.asOf IS NULL OR evidence.startedBy < $asked.asOf)
  WITH DISTINCT evidence
  MATCH (evidence)<-[fact:SUGGESTED_FOR]-(node)
  RETURN node, 'WAS_SUGGESTED' AS kind, $weights.suggested AS weight, evidence.startedBy AS on, evidence, fact
  UNION ALL
  UNWIND topics AS close
  WITH close.topic AS topic, close.inside AS inside
  WHERE inside > 0
  MATCH (topic)<-[:ABOUT]-(evidence)
  WITH evidence, $weights.talk * max(inside) AS weight
  MATCH (evidence)-[:HELD_AT]->(held)
  WHERE $asked.asOf IS NULL OR held.startedBy < $asked.asOf
  WITH evidence, weight, held.startedBy AS on
  MATCH (evidence)<-[fact:PRESENTED]-(node)
  RETURN node, 'GAVE_TALK' AS kind, weight, on, evidence, fact
}
// it counts the less the farther it is from the day that is asked for, on either side of it
WITH node, kind, evidence, fact,
  toInteger(round(1000 * weight * 0.5 ^ (abs(duration.inDays(on, day).days) / halfLife))) AS points
WHERE points > 0
WITH node, sum(points) / 1000.0 AS score, collect([kind, points, evidence, fact]) AS facts
WHERE NOT node.id IN $asked.exclude
  AND ($asked.edition IS NULL OR $asked.includePresent OR NOT EXISTS { (node)-[:SUGGESTED_FOR]->({id: $asked.edition}) }
    AND NOT EXISTS { (node)-[:PRESENTED]->()-[:HELD_AT]->({id: $asked.edition}) })
WITH node, score, facts
RETURN node, score,
  // each reason as a sentence about the person
  COLLECT {
    UNWIND facts AS known
    WITH known[0] AS kind, known[1] AS points, known[2] AS evidence, known[3] AS fact
    ORDER BY points DESC, kind, evidence.id
    WITH kind, points, evidence, fact, head([(evidence)-[:HELD_AT]->(held:Edition) | held.name]) AS held,
      CASE WHEN evidence.titleExact THEN 'gave «' ELSE 'spoke on «' END AS gave,
      CASE WHEN fact.until < coalesce($asked.asOf, date()) THEN fact.until END AS until
    RETURN {kind: kind, weight: points / 1000.0, evidence: evidence, text: CASE kind
      WHEN 'GAVE_TALK' THEN gave + evidence.title + '» at ' + held
      WHEN 'TEXT_MATCH' THEN gave + evidence.title + '» at ' + held + ', which is like the text'
      WHEN 'WAS_SUGGESTED' THEN 'was named in the call of ' + evidence.name
      ELSE $roles[fact.role][CASE WHEN until IS NULL THEN 0 ELSE 1 END] + ' ' + evidence.name
        + coalesce(', on record under «' + fact.entry + '»', '')
        + coalesce(' since ' + toString(fact.since), '')
        + coalesce(' until ' + toString(until), '')
      END}
  } AS reasons
ORDER BY score DESC, node.id
