// Of how many talks of each edition is the day or the summary missing?
MATCH (edition:Edition)<-[:HELD_AT]-(talk:Talk)
WITH edition, count(talk) AS talks, count(talk.day) AS days, count(talk.summary) AS summaries
WHERE days < talks OR summaries < talks
RETURN edition.name AS edition, talks, talks - days AS `without a day`, talks - summaries AS `without a summary`
ORDER BY talks DESC, edition
