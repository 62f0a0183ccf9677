// Who connects two communities, by talks at both?
WITH 'series:kangrejos' AS here, 'series:lpc' AS there
MATCH (:Series {id: here})<-[:EDITION_OF]-(:Edition)<-[:HELD_AT]-(one:Talk)<-[:PRESENTED]-(person:Person)
WITH person, there, count(DISTINCT one) AS here
MATCH (person)-[:PRESENTED]->(other:Talk)-[:HELD_AT]->(:Edition)-[:EDITION_OF]->(:Series {id: there})
WITH person, here, count(DISTINCT other) AS there
RETURN person.name AS person, person.id AS id, here, there
ORDER BY here + there DESC, person
