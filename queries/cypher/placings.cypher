// Which rulings and guides does a ranking place first, court by court?
// $analysis: STRING
// $courts: LIST<STRING> or NULL code of the court
// $leading: INTEGER acts a court
MATCH (p:Placing {analysis: $analysis})
WHERE p.ordinal < $leading AND ($courts IS NULL OR p.court IN $courts)
MATCH (a:Ruling|Guide {id: p.owner})
RETURN a.id AS id, p.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.ordinal AS ordinal, p.weight AS weight, p.claim AS claim
ORDER BY p.court, p.ordinal
