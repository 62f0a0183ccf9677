// Which topics have people in a role today, but no talk on record?
MATCH (topic:Topic)<-[work:WORKS_ON]-(person:Person)
WHERE work.until IS NULL AND NOT EXISTS { (topic)<-[:PART_OF*0..]-(:Topic)<-[:ABOUT]-(:Talk) }
WITH topic, count(DISTINCT person) AS people
RETURN topic.name AS topic, people
ORDER BY people DESC, topic
