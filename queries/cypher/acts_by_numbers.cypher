// Which rulings and guides bear one of these numbers, symbols or citations, or are cited by one, or have ids that are or
// begin with one of these and a hyphen?
// $keys: LIST<STRING> lower case, letters and digits only
// $starts: LIST<STRING>
CALL () {
  UNWIND range(0, size($keys) - 1) AS place
  MATCH (i:Identifier {key: $keys[place]})<-[:IDENTIFIED_BY]-(a:Ruling|Guide)
  RETURN place, a
  UNION
  UNWIND range(0, size($keys) - 1) AS place
  MATCH (n:Authority {key: $keys[place]})
  MATCH (a:Ruling {id: n.target})
  RETURN place, a
  UNION
  UNWIND range(0, size($keys) - 1) AS place
  MATCH (n:Authority {key: $keys[place]})
  MATCH (a:Guide {id: n.target})
  RETURN place, a
  UNION
  UNWIND range(0, size($starts) - 1) AS place
  MATCH (a:Ruling) WHERE a.id STARTS WITH $starts[place]
  WITH place, a WHERE a.id = $starts[place] OR a.id STARTS WITH $starts[place] + '-'
  RETURN 1000 + place AS place, a
  UNION
  UNWIND range(0, size($starts) - 1) AS place
  MATCH (a:Guide) WHERE a.id STARTS WITH $starts[place]
  WITH place, a WHERE a.id = $starts[place] OR a.id STARTS WITH $starts[place] + '-'
  RETURN 1000 + place AS place, a
}
RETURN place, a.id AS id, coalesce(a.court, a.body) AS court, a.kind AS kind, a.title AS title,
       a.date AS date, CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY place, CASE WHEN place < 1000 THEN coalesce(a.date, '') END, a.id
