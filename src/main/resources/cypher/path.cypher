// How are two nodes connected? One of the shortest ways, without those that only say where a fact comes from.
// Parameters: $ends, with from and to, ids such as 'person:gary-guo' and 'topic:v4l2', and maxLength, at most 10; $today, the day of
// the question; $roles, what a sentence says of each role, of that day and of one that has ended
// Example: {ends: {from: 'person:gary-guo', to: 'topic:v4l2', maxLength: 6}, today: date('2026-06-30'), roles: {MAINTAINER: ['maintains', 'maintained'],
// REVIEWER: ['reviews changes to', 'reviewed changes to']}}
// Columns: length; nodes, along the way; steps, each with from, to, relationship and text
MATCH (from:Person|Talk|Change|Contribution|Edition|Series|Topic|Organization {id: $ends.from})
MATCH (to:Person|Talk|Change|Contribution|Edition|Series|Topic|Organization {id: $ends.to})
CALL (from, to) {
  WITH from, to
  WHERE from = to
  RETURN [from] AS nodes, [] AS links
  UNION
  WITH from, to
  WHERE from <> to
  MATCH path = shortestPath((from)-[:PRESENTED|ANNOUNCED|HELD_AT|EDITION_OF|ABOUT|PART_OF|WORKS_ON|MADE|CONTRIBUTES_TO|TOUCHES|CALLS_FOR|SUGGESTED_FOR|ATTENDED|ORGANIZED|HOSTED|WITHIN|AFFILIATED_WITH*..10]-(to))
  RETURN nodes(path) AS nodes, relationships(path) AS links
}
WITH nodes, links, size(links) AS length
WHERE length <= $ends.maxLength
WITH length, nodes, [i IN range(0, length - 1) | {link: links[i], from: nodes[i], to: nodes[i + 1]}] AS links
WITH length, nodes, [step IN links | {
  from: step.from,
  to: step.to,
  relationship: type(step.link),
  text: coalesce(startNode(step.link).name, startNode(step.link).title, toLower(startNode(step.link).role))
    + CASE type(step.link)
        WHEN 'PRESENTED' THEN ' presented '
        WHEN 'ANNOUNCED' THEN ' was to present '
        WHEN 'HELD_AT' THEN ' was held at '
        WHEN 'EDITION_OF' THEN ' is an edition of '
        WHEN 'ABOUT' THEN ' is about '
        WHEN 'PART_OF' THEN ' is a part of '
        WHEN 'WORKS_ON' THEN ' '
          // an entry that left the topic only may be maintained all the same
          + $roles[step.link.role][CASE
              WHEN step.link.until < $today AND (step.link.goneIn IS NOT NULL OR step.link.topicUntil IS NULL) THEN 1
              ELSE 0
            END] + ' '
          // the record speaks of its entry, not of the topic under which the entry is kept here
          + coalesce(step.link.entry + ', kept under ', '')
        WHEN 'MADE' THEN ' contributed as '
        WHEN 'CONTRIBUTES_TO' THEN ' of '
        WHEN 'TOUCHES' THEN ' touches files of '
        WHEN 'CALLS_FOR' THEN ' called for '
        WHEN 'SUGGESTED_FOR' THEN ' was suggested for '
        WHEN 'ATTENDED' THEN ' was at '
        WHEN 'ORGANIZED' THEN ' organized '
        WHEN 'HOSTED' THEN ' hosted '
        WHEN 'WITHIN' THEN ' is a part of '
        WHEN 'AFFILIATED_WITH' THEN ' worked for '
      END
    + coalesce(endNode(step.link).name, endNode(step.link).title, toLower(endNode(step.link).role))
}] AS steps
RETURN length, nodes, steps
