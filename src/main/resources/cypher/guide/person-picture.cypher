// A picture of a person: talks, topics and co-speakers.
MATCH picture = (:Person {id: 'person:boqun-feng'})-[:PRESENTED]->(talk:Talk)
OPTIONAL MATCH topics = (talk)-[:ABOUT]->(:Topic)
OPTIONAL MATCH others = (talk)<-[:PRESENTED]-(:Person)
RETURN picture, topics, others
