// Which rulings and guides bear this number, symbol or citation, or are cited by it?
// $key: STRING lower case, letters and digits only
CALL () {
  MATCH (i:Identifier {key: $key})<-[:IDENTIFIED_BY]-(a:Ruling|Guide)
  RETURN a
  UNION
  MATCH (n:Authority {key: $key})
  MATCH (a:Ruling {id: n.target})
  RETURN a
  UNION
  MATCH (n:Authority {key: $key})
  MATCH (a:Guide {id: n.target})
  RETURN a
}
WITH DISTINCT a
RETURN a.id AS id, coalesce(a.court, a.body) AS court, a.kind AS kind, a.title AS title,
       a.date AS date, CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY coalesce(a.date, ''), a.id
