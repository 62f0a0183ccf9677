// What a question asks for: the topics, each with what it comes from and how much it counts beside the others; the words of a
// text that say what it is about; the general topics, which most talks and changes are about; and what was known before the
// day of the question. No row where an id of the question leads nowhere.
OPTIONAL MATCH (edition:Edition {id: $asked.edition})
WITH edition, coalesce($asked.asOf, CASE WHEN edition.startedBy < $today THEN edition.startedBy END) AS asOf
WHERE ($asked.edition IS NULL) = (edition IS NULL)
  AND all(id IN $asked.topics WHERE EXISTS { (:Topic {id: id}) })
  AND all(id IN $asked.excludeTopics WHERE EXISTS { (:Topic {id: id}) })
  AND all(id IN $asked.exclude WHERE EXISTS { (:Person {id: id}) })
  AND all(path IN $asked.paths WHERE EXISTS {
    MATCH (topic:Topic)
    WHERE topic.pathExpressions IS NOT NULL AND any(i IN range(0, size(topic.paths) - 1)
      WHERE path =~ topic.pathExpressions[i] OR path ENDS WITH '/' AND topic.paths[i] STARTS WITH path)
  })
WITH edition, coalesce(asOf, $today) AS day, coalesce(asOf, date('9999-12-31')) AS before
// How many talks and changes there are. Neo4j knows how many talks an edition has; only the cancelled ones are read.
CALL (before) {
  MATCH (held:Edition)
  WHERE held.startedBy < before
  RETURN sum(COUNT { (held)<-[:HELD_AT]-() }) AS announced
}
WITH edition, day, before, announced - COUNT {
  MATCH (talk:Talk {cancelled: true})-[:HELD_AT]->(held:Edition)
  USING INDEX talk:Talk(cancelled)
  WHERE held.startedBy < before
} AS allTalks
WITH edition, day, before, allTalks, allTalks + COUNT { (:Change) } - COUNT {
  MATCH (change:Change)
  USING INDEX change:Change(date)
  WHERE change.date >= before
} AS documents

// Which topics the text names, and by which of their names.
CALL () {
  MATCH (topic:Topic)
  WHERE $asked.phrase IS NOT NULL
  UNWIND range(0, size(coalesce(topic.phrases, [])) - 1) AS i
  WITH topic, topic.phrases[i] AS phrase, ([topic.name] + coalesce(topic.aliases, []))[i] AS name
  WHERE phrase <> '' AND $asked.phrase CONTAINS phrase AND NOT all(word IN split(trim(phrase), ' ') WHERE word IN $stopWords)
  WITH topic, phrase, head(collect(name)) AS name
  WITH collect({topic: topic, phrase: phrase, name: name}) AS hits
  UNWIND hits AS hit
  WITH hits, hit
  // not where it is only a part of a longer name, which may stand there twice side by side
  WHERE reduce(rest = $asked.phrase, longer IN [other IN hits WHERE size(other.phrase) > size(hit.phrase)
    AND other.phrase CONTAINS hit.phrase | other.phrase] | replace(replace(rest, longer, '  '), longer, '  ')) CONTAINS hit.phrase
    AND NOT hit.topic.id IN $asked.excludeTopics
  WITH hit, size(split($asked.phrase, hit.phrase)[0]) AS position
  ORDER BY position, hit.name
  WITH hit.topic AS topic, collect(hit.name) AS names, collect(trim(hit.phrase)) AS phrases, min(position) AS position
  WITH collect({topic: topic, names: names, phrases: phrases, position: position}) AS hits, collect(topic) AS topics
  // of a topic and what is a part of it, the text is about the part
  RETURN [hit IN hits WHERE NOT EXISTS {
    WITH hit.topic AS topic, topics
    MATCH (part:Topic)-[:PART_OF*]->(topic)
    WHERE part IN topics
  }] AS named
}
// How many talks and changes these are about, and which topics are general. The days of changes and contributions, here and
// below, are subtracted and not compared: for a comparison, Neo4j might read their whole index again for every row.
CALL (before, documents, named) {
  CALL (documents, named) {
    // general ones may be no more than these, which are sooner counted
    MATCH (part:Topic)
    WITH part, documents, COUNT { (part)<-[:TOUCHES]-() } + COUNT { (part)<-[:ABOUT]-() } AS own
    WHERE own > 0
    MATCH (part)-[:PART_OF*0..]->(topic:Topic)
    WITH topic, documents, sum(own) AS most
    WHERE most > $weights.general * documents
    RETURN topic
    UNION
    UNWIND named AS one
    RETURN one.topic AS topic
  }
  WITH topic, COUNT {
    MATCH (topic)<-[:PART_OF*0..]-(part:Topic)
    WITH DISTINCT part, before
    MATCH (part)<-[:TOUCHES]-(change:Change)
    WITH DISTINCT change, before
    WHERE duration.inDays(change.date, before).days > 0
    RETURN change
  } + COUNT {
    MATCH (topic)<-[:PART_OF*0..]-(part:Topic)
    WITH DISTINCT part, before
    MATCH (part)<-[about:ABOUT]-(talk:Talk)
    WHERE coalesce(about.heldOn,
      head([(talk)-[:HELD_AT]->(held:Edition) WHERE NOT coalesce(talk.cancelled, false) | held.startedBy])) < before
    RETURN DISTINCT talk
  } AS about
  RETURN collect({topic: topic, about: about}) AS counted
}
WITH edition, day, before, allTalks, documents, named, counted,
  [one IN counted WHERE one.about > $weights.general * documents | one.topic] AS generals
// What says nothing of what a text is about: words of names that general topics have.
WITH edition, day, before, allTalks, documents, named, counted, generals, $stopWords + COLLECT {
  UNWIND generals AS topic
  UNWIND topic.phrases AS phrase
  UNWIND split(trim(phrase), ' ') AS word
  RETURN DISTINCT word
} AS common
WITH edition, day, before, documents, allTalks, named, counted, generals, common,
  [word IN $asked.words WHERE NOT word.word IN common AND NOT word.stem IN common | word.word] AS words

// What is asked for.
CALL (edition, documents, named, counted, common) {
  UNWIND $asked.topics AS id
  MATCH (topic:Topic {id: id})
  RETURN topic, 'TOPICS' AS origin, [] AS names, 0 AS position, false AS wide, false AS vague, 1.0 AS weight
  UNION
  UNWIND $asked.paths AS path
  MATCH (topic:Topic)
  WHERE topic.pathExpressions IS NOT NULL
  // a directory is about what is in it, too
  WITH path, topic, [i IN range(0, size(topic.paths) - 1)
    WHERE path =~ topic.pathExpressions[i] OR path ENDS WITH '/' AND topic.paths[i] STARTS WITH path
    | CASE WHEN topic.paths[i] STARTS WITH 'N:' THEN 0 WHEN topic.paths[i] STARTS WITH path THEN size(path)
      ELSE size(topic.paths[i]) END] AS lengths
  WHERE size(lengths) > 0
  WITH path, topic, reduce(longest = 0, length IN lengths | CASE WHEN length > longest THEN length ELSE longest END) AS length
  WITH path, max(length) AS longest, collect({topic: topic, length: length}) AS owners
  UNWIND owners AS owner
  // a file is about the topic that names it most closely, and only generally about the others
  RETURN owner.topic AS topic, 'PATHS' AS origin, [] AS names, 0 AS position, owner.length < longest AS wide, false AS vague,
    1.0 AS weight
  UNION
  MATCH (edition)-[:CALLS_FOR]->(topic:Topic)
  RETURN topic, 'EDITION' AS origin, [] AS names, 0 AS position, false AS wide, false AS vague, 1.0 AS weight
  UNION
  // without a call, an edition is about what its talks are about, the more the more of them are
  MATCH (edition)<-[:HELD_AT]-(talk:Talk)-[about:ABOUT]->(topic:Topic)
  WHERE NOT EXISTS { (edition)-[:CALLS_FOR]->() } AND NOT coalesce(talk.cancelled, false)
    AND ($asked.asOf IS NULL OR edition.startedBy < $asked.asOf)
  WITH topic, round(sum($weights.furtherTopic ^ (coalesce(about.position, 1) - 1)), 9) AS talks
  WITH collect({topic: topic, talks: talks}) AS discussed, max(talks) AS most
  UNWIND discussed AS one
  RETURN one.topic AS topic, 'EDITION' AS origin, [] AS names, 0 AS position, false AS wide, false AS vague,
    log(1 + one.talks) / log(1 + most) AS weight
  UNION
  UNWIND named AS one
  WITH one, head([other IN counted WHERE other.topic = one.topic | other.about]) AS about, documents,
    all(phrase IN one.phrases WHERE all(word IN split(phrase, ' ') WHERE word IN common)) AS vague
  // a topic says the more of what the text is about, the rarer it is
  WITH one, vague, log((documents + 1.0) / (about + 1)) AS rarity
  WITH collect({one: one, vague: vague, rarity: rarity}) AS all, max(CASE WHEN NOT vague THEN rarity END) AS rarest
  UNWIND all AS each
  RETURN each.one.topic AS topic, 'TEXT' AS origin, each.one.names AS names, each.one.position AS position, false AS wide,
    each.vague AS vague, CASE WHEN rarest > 0 AND NOT each.vague THEN each.rarity / rarest ELSE 1.0 END AS weight
  UNION
  // nothing may be asked for but words
  RETURN null AS topic, null AS origin, [] AS names, 0 AS position, false AS wide, false AS vague, 1.0 AS weight
}
WITH edition, day, before, allTalks, documents, generals, words,
  collect(CASE WHEN topic IS NOT NULL AND NOT topic.id IN $asked.excludeTopics THEN {topic: topic, origin: origin,
    names: names, position: position, wide: wide, vague: vague, weight: weight} END) AS found
// what only common words name is meant where nothing else is, and then as generally as a general topic
WITH edition, day, before, allTalks, documents, generals, words, found,
  size(found) > 0 AND all(one IN found WHERE one.vague) AS vague
WITH edition, day, before, allTalks, documents, generals, words, vague, [one IN found WHERE vague OR NOT one.vague] AS found
WITH edition, day, before, allTalks, documents, words,
  found AS asked,
  generals + [one IN found WHERE vague OR one.wide
    AND none(other IN found WHERE other.topic = one.topic AND NOT other.wide) | one.topic] AS generals
