// Whom to invite for these topics or files, for what a text says or for what an edition is about, strongest first, and why
// each of them?
// For each topic, what a person did counts closeness * log2(1 + roles + talks + changes), each of them with its weight.
// Talks and changes count the less, the longer ago they were, and so do roles that have ended, or whose holder has not been
// seen for long although there were changes to the topic. A role in full, each further one in the topic half of the one
// before. Of its topics, a talk is most about the first; one that was given several times is one. Topics are added up;
// general ones, which most talks and changes are about, add at most as much as the others do, and 1 % of the rest. A
// reason's weight is its share of the topics that it belongs to.
// heldOn and repeatedOn of ABOUT are those of the last load; a talk that someone has added since counts by its edition.
// Parameters, in maps so that Neo4j plans but once, however long the texts and lists in them: $asked, with topics, ids such
// as ['topic:rcu'], or []; paths of files, such as ['rust/kernel/dma.rs'], or []; edition, an id such as
// 'edition:lpc-2025-rust-mc', or null; phrase, a text as the phrases of topics are written, such as ' read copy update ',
// and words, those of it with their stems, such as {word: 'updates', stem: 'update'}, or null and []; excludeTopics, ids of
// topics that do not count, or []; exclude, ids of people, or []; includePresent, whether those who speak or were seen at the
// edition or are named in its call may be among them; asOf, a day such as date('2025-06-30') before which all that counts was
// known; null stands for the day by which the edition had begun, or else cuts off nothing. $weights, those of
// ferrograph.expertise, half-lives in years. $fullText, the name of the full-text index over talks and changes; $stopWords,
// the words that say nothing; $today, the day of the question; $roles, what a sentence says of each role, of that day and of
// one that has ended
// Example: {asked: {topics: ['topic:rcu'], paths: [], edition: 'edition:lpc-2025-rust-mc', phrase: null, words: [],
// excludeTopics: [], exclude: [], includePresent: true, asOf: null}, weights: {role: 12.0, talk: 4.0, change: 1.0,
// suggested: 4.0, match: 0.5, narrower: 0.5, furtherTopic: 0.9, broad: 0.02, general: 0.67, halfLife: 2.0, changeHalfLife: 0.5},
// fullText: 'talks_and_changes', stopWords: ['of'], today: date('2026-06-30'),
// roles: {MAINTAINER: ['maintains', 'maintained'], REVIEWER: ['reviews changes to', 'reviewed changes to']}}
// Columns: node, the person; score, the sum of the reasons' weights; latest, the day of the newest evidence; reasons,
// strongest first, each with kind, weight, text and evidence
// Include: question

// How close topics are to that: those inside it, and, as general ones, those just above; and how much a talk says on each:
// where many talks are about one of those that are asked for, less than on the rarest of them.
CALL (asked, generals, before, allTalks) {
  UNWIND asked AS one
  WITH one.topic AS one, max(one.weight) AS weight, [each IN asked | each.topic] AS all, generals, before, allTalks
  WITH one, weight, all, generals, allTalks, CASE WHEN one IN generals THEN 0 ELSE COUNT {
    MATCH (one)<-[:PART_OF*0..]-(part:Topic)
    WITH DISTINCT part, before
    MATCH (part)<-[about:ABOUT]-(talk:Talk)
    WHERE coalesce(about.heldOn,
      head([(talk)-[:HELD_AT]->(held:Edition) WHERE NOT coalesce(talk.cancelled, false) | held.startedBy])) < before
    RETURN DISTINCT talk
  } END AS about
  WITH one, weight, all, generals, CASE WHEN one IN generals OR about <= $weights.broad * allTalks THEN 1.0
    WHEN about >= allTalks THEN 0.0 ELSE (log(toFloat(allTalks) / about) / log(1 / $weights.broad)) ^ 3 END AS rarity
  WITH collect({topic: one, weight: weight, rarity: rarity}) AS ones, max(rarity) AS rarest, all, generals
  UNWIND ones AS known
  WITH known.topic AS one, known.weight AS weight, CASE WHEN rarest > 0 THEN known.rarity / rarest ELSE 1.0 END AS rarity, all, generals
  WITH one, weight, rarity, generals,
    one IN generals OR EXISTS { MATCH (part:Topic)-[:PART_OF*1..]->(one) WHERE part IN all } AS general
  CALL (one, general, generals, weight) {
    MATCH way = (one)<-[:PART_OF*0..3]-(topic:Topic)
    RETURN topic, weight * $weights.narrower ^ length(way) AS closeness, general AS widely
    UNION ALL
    WITH one, general, generals, weight
    WHERE NOT general
    MATCH (one)-[:PART_OF]->(topic:Topic)
    WHERE NOT topic IN generals
    RETURN topic, weight * $weights.narrower AS closeness, true AS widely
  }
  WITH topic, max(CASE WHEN widely THEN null ELSE closeness END) AS particular, max(closeness) AS closeness, max(rarity) AS rarity
  WHERE NOT topic.id IN $asked.excludeTopics
  RETURN collect({topic: topic, general: particular IS NULL, closeness: coalesce(particular, closeness), rarity: rarity}) AS topics
}

// Talks and changes that are like the text, with how like it they are: those that have most of its words, where a word
// counts the more, the fewer have it. Lucene's own scores would also depend on what came later. Words that a thousand had
// by then are left out.
CALL (before, documents, words) {
  UNWIND words AS word
  CALL (word, before) {
    CALL db.index.fulltext.queryNodes($fullText, word, {limit: 10000}) YIELD node AS document
    WITH document
    WHERE coalesce(document.date, head([(document)-[:HELD_AT]->(held:Edition) | held.startedBy])) < before
      AND NOT coalesce(document.cancelled, false)
    WITH document
    LIMIT 1000
    RETURN collect(document) AS having
  }
  WITH having
  WHERE size(having) < 1000
  WITH having, log(1 + (documents - size(having) + 0.5) / (size(having) + 0.5)) AS rarity
  UNWIND having AS document
  // in a short text a word says more
  WITH document, sum(rarity) / (1 + 0.01 * size(document.title + coalesce(document.summary, ''))) AS score
  ORDER BY score DESC, document.id
  LIMIT 100
  // a talk that was given several times is one, the latest
  WITH document, score, coalesce(document.date, head([(document)-[:HELD_AT]->(held:Edition) | held.startedBy])) AS on,
    CASE WHEN document.titleExact THEN [coalesce(document.titleFolded, toLower(document.title)), COLLECT {
      MATCH (document)<-[:PRESENTED]-(speaker:Person) WITH speaker ORDER BY speaker.id RETURN speaker.id
    }] ELSE document.id END AS same
  ORDER BY on DESC, document.id
  WITH same, head(collect(document)) AS document, max(score) AS score, max(on) AS on
  ORDER BY score DESC, on DESC, document.id
  LIMIT 20
  WITH collect({document: document, score: score}) AS best
  RETURN [rank IN range(0, size(best) - 1) WHERE best[rank].score >= 0.85 * best[0].score
    | {document: best[rank].document, likeness: 1 - rank / 20.0}] AS alike
}

// Changes to the files.
CALL (before, topics) {
  UNWIND CASE WHEN size($asked.paths) > 0 THEN topics ELSE [] END AS close
  WITH close.topic AS topic, before
  MATCH (topic)<-[:TOUCHES]-(change:Change)
  WHERE duration.inDays(change.date, before).days > 0 AND any(path IN change.paths WHERE any(asked IN $asked.paths
    WHERE path = asked OR asked ENDS WITH '/' AND path STARTS WITH asked))
  RETURN collect(DISTINCT change) AS changes
}
WITH edition, day, before, topics, alike, changes, any(close IN topics WHERE NOT close.general) OR size(alike) > 0 AS narrow,
  365.25 * $weights.halfLife AS halfLife,
  365.25 * $weights.changeHalfLife AS changeHalfLife

// What shows that a person knows about it, and when it did, with the topic, edition or text that it counts for: facts of the
// form [kind, amount, evidence, more]. Changes, of which there are most, come last, as every UNION passes on all rows of
// those before it.
CALL (edition, day, before, topics, alike, changes, halfLife, changeHalfLife) {
  UNWIND topics AS close
  WITH close.topic AS topic, close.general AS general, close.closeness AS closeness, day, before, halfLife
  WITH topic, general, closeness, day, before, halfLife,
    EXISTS {
      MATCH (topic)<-[:TOUCHES]-(change:Change)
      WHERE duration.inDays(change.date, before).days > 0 AND duration.inDays(change.date, day).days < 2 * halfLife
    } AS active,
    COUNT { MATCH (topic)<-[held:WORKS_ON]-() WHERE held.since < before } AS entries
  MATCH (topic)<-[fact:WORKS_ON]-(node:Person)
  WHERE fact.since < before OR fact.since IS NULL AND before > $today
  WITH topic, general, closeness, active, entries, node, fact, day, before, halfLife,
    CASE WHEN fact.until < day THEN duration.inDays(fact.until, day).days ELSE 0 END AS ended
  // a record's entry that is kept under several topics is one role, in the most particular of them
  ORDER BY general, closeness DESC, ended, entries, topic.id, fact.since, fact.role, fact.id
  WITH node, coalesce(fact.entry, topic.id) AS entry, day, before, halfLife,
    head(collect({topic: topic, general: general, closeness: closeness, active: active, fact: fact, ended: ended})) AS role
  WITH node, day, before, halfLife, collect(role) AS roles
  WITH node, day, before, halfLife, roles, CASE WHEN any(role IN roles WHERE role.active) THEN head(COLLECT {
    CALL (node, before) {
      MATCH (node)-[:MADE]->(made:Contribution)
      WHERE duration.inDays(made.date, before).days > 0
      RETURN max(made.date) AS on
      UNION
      MATCH (node)-[:PRESENTED]->(:Talk)-[:HELD_AT]->(held:Edition)
      WHERE held.startedBy < before
      RETURN max(held.startedBy) AS on
    }
    RETURN max(on)
  }) END AS seen
  UNWIND roles AS role
  // who has not been seen for long, where others are, counts the less; nothing on record says nothing
  WITH node, role, day, halfLife, seen,
    CASE WHEN role.active AND seen < day THEN duration.inDays(seen, day).days ELSE 0 END AS idle
  WITH node, role, $weights.role * 0.5 ^ ((role.ended + idle) / halfLife) AS amount, coalesce(role.fact.since, seen, day) AS on
  ORDER BY amount DESC, role.fact.since, role.fact.entry, role.fact.id
  WITH node, role.topic AS topic, role.general AS general, role.closeness AS closeness, collect([amount, on, role.fact]) AS held
  // entries are finer in some areas than in others: each more of one topic adds half of what the one before does
  UNWIND range(0, size(held) - 1) AS i
  RETURN node, topic AS for, general, closeness, held[i][0] * 0.5 ^ i AS amount, held[i][1] AS on,
    [['HOLDS_ROLE', held[i][0] * 0.5 ^ i, topic, held[i][2]]] AS facts
  UNION ALL
  // a talk that was given several times is one, the latest
  UNWIND topics AS close
  CALL (close, day, before, halfLife) {
    WITH close.topic AS topic, $weights.talk * close.rarity AS weight, day, before, halfLife
    MATCH (topic)<-[about:ABOUT]-(talk:Talk)
    WHERE about.repeatedOn IS NULL OR about.repeatedOn >= before
    WITH talk, weight * $weights.furtherTopic ^ (coalesce(about.position, 1) - 1) AS weight, day, before, halfLife,
      coalesce(about.heldOn,
        head([(talk)-[:HELD_AT]->(held:Edition) WHERE NOT coalesce(talk.cancelled, false) | held.startedBy])) AS on
    WHERE on < before
    WITH talk, weight * 0.5 ^ (abs(duration.inDays(on, day).days) / halfLife) AS amount, on
    MATCH (talk)<-[:PRESENTED]-(node:Person)
    RETURN node, sum(amount) AS amount, max(on) AS on, collect(['GAVE_TALK', amount, talk, null]) AS facts
  }
  RETURN node, close.topic AS for, close.general AS general, close.closeness AS closeness, amount, on, facts
  UNION ALL
  // a call that names many topics says little of each
  UNWIND topics AS close
  WITH close.topic AS topic, close.general AS general, edition, day, before, halfLife
  WHERE NOT general
  MATCH (topic)<-[:CALLS_FOR]-(named:Edition)
  WHERE named.startedBy < before AND (edition IS NULL OR named <> edition)
  WITH named, day, halfLife, toFloat(count(topic)) / COUNT { (named)-[:CALLS_FOR]->() } AS part
  MATCH (named)<-[fact:SUGGESTED_FOR]-(node:Person)
  WITH node, named, fact,
    $weights.suggested * part * 0.5 ^ (abs(duration.inDays(named.startedBy, day).days) / halfLife) AS amount
  RETURN node, named AS for, false AS general, 1.0 AS closeness, amount, named.startedBy AS on,
    [['WAS_SUGGESTED', amount, named, fact]] AS facts
  UNION ALL
  UNWIND alike AS match
  WITH match.document AS document, match.likeness AS likeness, day, before, halfLife, changeHalfLife
  CALL (document, day, before, halfLife, changeHalfLife) {
    MATCH (document)<-[:PRESENTED]-(node:Person)
    MATCH (document)-[:HELD_AT]->(held:Edition)
    RETURN node, held.startedBy AS on, $weights.talk AS weight, halfLife AS life
    UNION ALL
    MATCH (document)<-[:CONTRIBUTES_TO]-(made:Contribution)<-[:MADE]-(node:Person)
    WHERE duration.inDays(made.date, before).days > 0
    RETURN node, max(made.date) AS on, $weights.change AS weight, changeHalfLife AS life
  }
  WITH node, document, on, likeness * weight * 0.5 ^ (abs(duration.inDays(on, day).days) / life) AS amount
  RETURN node, null AS for, false AS general, $weights.match AS closeness, amount, on,
    [['TEXT_MATCH', amount, document, null]] AS facts
  UNION ALL
  UNWIND topics AS close
  WITH close, close.topic AS topic, day, before, changeHalfLife
  MATCH (topic)<-[:TOUCHES]-(change:Change)<-[:CONTRIBUTES_TO]-(made:Contribution)<-[:MADE]-(node:Person)
  WHERE duration.inDays(made.date, before).days > 0
  WITH close, topic, node, made.role AS role, count(*) AS times, min(made.date) AS since,
    max([made.date, change.id]) AS newest,
    sum($weights.change * 0.5 ^ (abs(duration.inDays(made.date, day).days) / changeHalfLife)) AS amount
  WITH close, topic, node, collect([role, times]) AS roles, min(since) AS since, max(newest) AS newest, sum(amount) AS amount
  RETURN node, topic AS for, close.general AS general, close.closeness AS closeness, amount, newest[0] AS on,
    [['CONTRIBUTED', amount, topic, {roles: roles, since: since, last: newest[0], newest: newest[1]}]] AS facts
  UNION ALL
  // of the files themselves, a change says more than of the topic
  UNWIND changes AS change
  MATCH (change)<-[:CONTRIBUTES_TO]-(made:Contribution)<-[:MADE]-(node:Person)
  WHERE duration.inDays(made.date, before).days > 0
  WITH node, made.role AS role, count(*) AS times, min(made.date) AS since, max([made.date, change.id]) AS newest,
    sum($weights.change * 0.5 ^ (abs(duration.inDays(made.date, day).days) / changeHalfLife)) AS amount
  WITH node, collect([role, times]) AS roles, min(since) AS since, max(newest) AS newest, sum(amount) AS amount
  RETURN node, 'files' AS for, false AS general, 1.0 AS closeness, amount, newest[0] AS on,
    [['CONTRIBUTED', amount, null, {roles: roles, since: since, last: newest[0], newest: newest[1]}]] AS facts
}
WITH narrow, before, node, for, general, closeness, sum(amount) AS amount, max(on) AS latest, collect(facts) AS facts
WITH narrow, before, node, general, latest, facts, closeness * log(1 + amount) / log(2) AS counts, amount
WHERE amount > 0
WITH before, narrow, node, max(latest) AS latest,
  sum(CASE WHEN general THEN 0.0 ELSE counts END) AS particular, sum(CASE WHEN general THEN counts ELSE 0.0 END) AS wide,
  collect({general: general, perAmount: counts / amount,
    facts: CASE WHEN size(facts) = 1 THEN facts[0] ELSE reduce(all = [], some IN facts | all + some) END}) AS parts
WHERE NOT node.id IN $asked.exclude
  AND ($asked.edition IS NULL OR $asked.includePresent OR NOT EXISTS { (node)-[:SUGGESTED_FOR]->({id: $asked.edition}) }
    AND NOT EXISTS { (node)-[:ATTENDED]->({id: $asked.edition}) }
    AND NOT EXISTS { (node)-[:PRESENTED]->()-[:HELD_AT]->({id: $asked.edition}) })
WITH before, node, latest, parts, CASE WHEN NOT narrow OR wide <= particular THEN 1.0
  ELSE (particular + 0.01 * (wide - particular)) / wide END AS share
WITH before, node, latest, [part IN parts | {facts: part.facts,
  perAmount: part.perAmount * CASE WHEN part.general THEN share ELSE 1.0 END}] AS parts
// what counts for several topics is one reason; most people have one topic
WITH before, node, latest, CASE WHEN size(parts) = 1
  THEN [fact IN parts[0].facts | [fact[0], fact[1] * parts[0].perAmount, fact[2], fact[3]]]
  ELSE COLLECT {
    UNWIND parts AS part
    UNWIND part.facts AS fact
    WITH fact[0] AS kind, fact[2] AS evidence, fact[3] AS fact, sum(fact[1] * part.perAmount) AS weight
    RETURN [kind, weight, evidence, fact]
  } END AS facts
WITH before, node, latest, [fact IN facts | [fact[0], toInteger(round(1000 * round(fact[1], 9))), fact[2], fact[3]]] AS facts
WITH before, node, latest, [fact IN facts WHERE fact[1] > 0] AS facts
WITH before, node, latest, facts, reduce(points = 0, fact IN facts | points + fact[1]) / 1000.0 AS score
WHERE score > 0
WITH before, node, score, latest, facts
RETURN node, score, latest,
  // each reason as a sentence about the person
  COLLECT {
    UNWIND facts AS known
    WITH known[0] AS kind, known[1] AS points, known[2] AS subject, known[3] AS fact
    OPTIONAL MATCH (newest:Change {id: CASE kind WHEN 'CONTRIBUTED' THEN fact.newest END})
    WITH kind, points, subject, fact, reduce(deeds = [], did IN [['AUTHOR', 'wrote '], ['REVIEWER', 'reviewed '],
      ['ACKER', 'approved '], ['TESTER', 'tested '], ['SUGGESTER', 'suggested '], ['REPORTER', 'reported the reason for '],
      ['DISCUSSANT', 'discussed ']] | deeds + [role IN fact.roles WHERE role[0] = did[0] | did[1] + role[1]]) AS deeds,
      coalesce(newest, subject) AS evidence,
      head([(subject)-[:HELD_AT]->(held:Edition) | held.name]) AS editionName,
      CASE WHEN subject.titleExact THEN 'gave «' ELSE 'spoke on «' END AS gave,
      CASE WHEN fact.until < CASE WHEN before > $today THEN $today ELSE before END
        // the entry may only have ceased to be about the topic
        AND (fact.goneIn IS NOT NULL OR fact.topicUntil IS NULL) THEN fact.until END AS until,
      // of equal ones the newest first
      coalesce(newest.date, subject.date, head([(subject)-[:HELD_AT]->(held:Edition) | held.startedBy]), subject.startedBy, fact.since,
        date('0001-01-01')) AS on
    ORDER BY points DESC, on DESC, kind, evidence.id, subject.id, fact.id
    RETURN {kind: kind, weight: points / 1000.0, evidence: evidence, text: CASE kind
      WHEN 'GAVE_TALK' THEN gave + subject.title + '» at ' + editionName
      WHEN 'TEXT_MATCH' THEN CASE WHEN editionName IS NULL THEN 'took part in «' + subject.title + '»'
        ELSE gave + subject.title + '» at ' + editionName END + ', which is like the text'
      WHEN 'WAS_SUGGESTED' THEN 'was named in the call of ' + subject.name
      WHEN 'CONTRIBUTED' THEN deeds[0] + CASE WHEN deeds[0] ENDS WITH ' 1' THEN ' change to ' ELSE ' changes to ' END
        + coalesce(subject.name, 'the files') + reduce(text = '', i IN range(1, size(deeds) - 1)
          | text + CASE WHEN i < size(deeds) - 1 THEN ', ' ELSE ' and ' END + deeds[i])
        + CASE WHEN fact.since = fact.last THEN ' on ' + fact.last
          ELSE ' since ' + fact.since.year + ', the last on ' + fact.last END
      ELSE $roles[fact.role][CASE WHEN until IS NULL THEN 0 ELSE 1 END] + ' ' + coalesce('«' + fact.entry + '»', subject.name)
        + coalesce(CASE WHEN fact.onRecordBy >= before THEN ', proposed on ' + fact.proposed
          WHEN fact.notBefore IS NULL THEN ', on record by ' + fact.onRecordBy ELSE ', on record since ' + fact.onRecordBy END, '')
        + coalesce(' until ' + toString(until), '')
      END}
  } AS reasons
ORDER BY score DESC, latest DESC, node.id
