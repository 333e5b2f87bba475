// Which rulings and guides have ids that are this, or begin with it and a hyphen?
// $start: STRING
CALL () {
  MATCH (a:Ruling) WHERE a.id STARTS WITH $start RETURN a
  UNION ALL
  MATCH (a:Guide) WHERE a.id STARTS WITH $start RETURN a
}
WITH a WHERE a.id = $start OR a.id STARTS WITH $start + '-'
RETURN a.id AS id, coalesce(a.court, a.body) AS court, a.kind AS kind, a.title AS title,
       a.date AS date, CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY a.id
