// Which talks are like this one? A topic in common counts the more the fewer talks are on it; a speaker in common
// counts a half.
// Parameters: $id, the talk, such as 'talk:kangrejos-2023/rust-in-v4l2'
// Example: {id: 'talk:kangrejos-2023/rust-in-v4l2'}
// Columns: talk; score
MATCH (this:Talk {id: $id})
CALL (this) {
  MATCH (this)-[:ABOUT]->(topic:Topic)
  WITH this, topic, 1.0 / COUNT { (topic)<-[:ABOUT]-() } AS weight
  MATCH (topic)<-[:ABOUT]-(talk:Talk)
  WHERE talk <> this
  RETURN talk, weight
  UNION ALL
  MATCH (this)<-[:PRESENTED]-(:Person)-[:PRESENTED]->(talk:Talk)
  RETURN talk, 0.5 AS weight
}
WITH talk, sum(weight) AS score
RETURN talk, score
ORDER BY score DESC, talk.id
