// Which talks are on this topic?
// Parameters: $id, the topic, such as 'topic:filesystems'; $includeNarrower, whether talks on topics that are a part
// of it count too
// Example: {id: 'topic:filesystems', includeNarrower: true}
// Columns: talk
MATCH (this:Topic {id: $id})
MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
WHERE topic = this OR $includeNarrower
MATCH (topic)<-[:ABOUT]-(talk:Talk)
RETURN DISTINCT talk
ORDER BY talk.sortTitle
