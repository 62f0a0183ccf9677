// How are two people linked by talks and their topics?
MATCH (one:Person {id: 'person:gary-guo'}), (other:Person {id: 'person:boqun-feng'})
MATCH way = allShortestPaths((one)-[:PRESENTED|ABOUT*..8]-(other))
RETURN way
LIMIT 20
