// A picture of a topic: its talks, who gave them, and at which editions.
WITH 'topic:rcu' AS asked
MATCH picture = (:Topic {id: asked})<-[:ABOUT]-(:Talk)<-[:PRESENTED]-(:Person)
RETURN picture
UNION
WITH 'topic:rcu' AS asked
MATCH picture = (:Topic {id: asked})<-[:ABOUT]-(:Talk)-[:HELD_AT]->(:Edition)
RETURN picture
