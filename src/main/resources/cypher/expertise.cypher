// Which topics does this person know, and what shows it? A talk counts one, roles on record three,
// contributions to changes the binary logarithm of one more than there are.
// Parameters: $id, the person, such as 'person:gary-guo'
// Example: {id: 'person:gary-guo'}
// Columns: topic; score; talks, how many; roles, each kind once; firstYear and lastYear of a talk on it;
// contributions to changes of its files, how many
MATCH (this:Person {id: $id})
CALL (this) {
  MATCH (this)-[:PRESENTED]->(talk:Talk)-[:ABOUT]->(topic:Topic), (talk)-[:HELD_AT]->(edition:Edition)
  RETURN topic, 1 AS talk, edition.year AS year, null AS role, 0 AS made
  UNION ALL
  MATCH (this)-[work:WORKS_ON]->(topic:Topic)
  RETURN topic, 0 AS talk, null AS year, work.role AS role, 0 AS made
  UNION ALL
  MATCH (this)-[:MADE]->(:Contribution)-[:CONTRIBUTES_TO]->(:Change)-[:TOUCHES]->(topic:Topic)
  RETURN topic, 0 AS talk, null AS year, null AS role, count(*) AS made
}
WITH topic, talk, year, role, made
ORDER BY role
WITH topic, sum(talk) AS talks, count(role) AS held, sum(made) AS contributions, collect(DISTINCT role) AS roles,
  min(year) AS firstYear, max(year) AS lastYear
WITH topic, round(talks + CASE WHEN held > 0 THEN 3 ELSE 0 END + log(1 + contributions) / log(2), 3) AS score, talks, contributions, roles, firstYear, lastYear
RETURN topic, score, talks, contributions, roles, firstYear, lastYear
ORDER BY score DESC, topic.sortName
