// How did this topic fare, edition by edition, but for talks that were cancelled?
// Parameters: $id, the topic, such as 'topic:rcu'; $series, a list of ids such as ['series:kangrejos'], or null for
// all; $includeNarrower, whether talks on topics that are a part of it count too
// Example: {id: 'topic:rcu', series: null, includeNarrower: true}
// Columns: edition; talks, in the programme's order; people, who gave them, by name
MATCH (this:Topic {id: $id})
MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
WHERE topic = this OR $includeNarrower
MATCH (topic)<-[:ABOUT]-(talk:Talk)-[held:HELD_AT]->(edition:Edition)-[:EDITION_OF]->(series:Series)
WHERE ($series IS NULL OR series.id IN $series) AND NOT coalesce(talk.cancelled, false)
WITH DISTINCT edition, talk, held
ORDER BY held.position, talk.id
WITH edition, collect(talk) AS talks
RETURN edition, talks,
  COLLECT {
    UNWIND talks AS talk
    MATCH (talk)<-[:PRESENTED]-(person:Person)
    WITH DISTINCT person
    ORDER BY person.sortName, person.id
    RETURN person
  } AS people
ORDER BY edition.startedBy, edition.id
