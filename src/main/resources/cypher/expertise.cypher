// Which topics does this person know, and what shows it? A talk counts one, roles on record three.
// Parameters: $id, the person, such as 'person:gary-guo'
// Example: {id: 'person:gary-guo'}
// Columns: topic; score; talks, how many; roles, each kind once; firstYear and lastYear of a talk on it
MATCH (this:Person {id: $id})
CALL (this) {
  MATCH (this)-[:PRESENTED]->(talk:Talk)-[:ABOUT]->(topic:Topic), (talk)-[:HELD_AT]->(edition:Edition)
  RETURN topic, 1 AS talk, edition.year AS year, null AS role
  UNION ALL
  MATCH (this)-[work:WORKS_ON]->(topic:Topic)
  RETURN topic, 0 AS talk, null AS year, work.role AS role
}
WITH topic, talk, year, role
ORDER BY role
WITH topic, sum(talk) AS talks, count(role) AS held, collect(DISTINCT role) AS roles,
  min(year) AS firstYear, max(year) AS lastYear
WITH topic, toFloat(talks + CASE WHEN held > 0 THEN 3 ELSE 0 END) AS score, talks, roles, firstYear, lastYear
RETURN topic, score, talks, roles, firstYear, lastYear
ORDER BY score DESC, topic.sortName
