// Which changes concern the files of this topic?
// Parameters: $id, the topic, such as 'topic:filesystems'; $includeNarrower, whether changes to files of topics that are
// a part of it count too
// Example: {id: 'topic:filesystems', includeNarrower: true}
// Columns: change
MATCH (this:Topic {id: $id})
MATCH (this)<-[:PART_OF*0..]-(topic:Topic)
WHERE topic = this OR $includeNarrower
MATCH (topic)<-[:TOUCHES]-(change:Change)
RETURN DISTINCT change
ORDER BY change.date DESC, change.sortTitle, change.id
