// How many speakers of each edition had spoken at its series before, as far as is on record?
MATCH (series:Series)<-[:EDITION_OF]-(edition:Edition)<-[:HELD_AT]-(:Talk)<-[:PRESENTED]-(person:Person)
WITH DISTINCT series, edition, person
WITH series, edition, person, EXISTS {
  MATCH (person)-[:PRESENTED]->(:Talk)-[:HELD_AT]->(before:Edition)-[:EDITION_OF]->(series)
  WHERE before.startedBy < edition.startedBy
} AS returning
WITH series, edition, count(person) AS speakers, sum(toInteger(returning)) AS returning
ORDER BY series.name, edition.startedBy
RETURN series.name AS series, edition.name AS edition, speakers, returning
