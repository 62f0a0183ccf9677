// How many changes to the files of each topic are on record, year by year?
MATCH (topic:Topic)<-[:TOUCHES]-(change:Change)
WITH change.date.year AS year, topic, count(change) AS changes
RETURN year, topic.name AS topic, changes
ORDER BY year DESC, changes DESC, topic
