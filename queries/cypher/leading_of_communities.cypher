// Which acts of these communities that fit weigh most?
// $communities: LIST<STRING>
// $among: LIST<STRING> or NULL ids of the acts that fit
// $courts: LIST<STRING> or NULL code of the court
// $leading: INTEGER acts a community
UNWIND $communities AS community
CALL (community) {
  MATCH (p:Placing {analysis: community})
  WHERE ($among IS NULL OR p.owner IN $among) AND ($courts IS NULL OR p.court IN $courts)
  WITH p ORDER BY p.ordinal LIMIT $leading
  RETURN p
}
MATCH (a:Ruling|Guide {id: p.owner})
RETURN p.analysis AS analysis, a.id AS id, p.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.ordinal AS ordinal, p.weight AS weight, p.claim AS claim
ORDER BY p.analysis, p.ordinal
