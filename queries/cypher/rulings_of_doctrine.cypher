// In which ruling does each court first apply this doctrine, in which is it first named by anybody, and which
// rulings that apply it weigh most? Each with its first passage.
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $leading: INTEGER weightiest rulings a court
MATCH (d:Doctrine {id: $doctrine})<-[e:USES]-(r:Ruling)
WHERE ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH d, e.court AS court, r, max(CASE e.role WHEN 'applied' THEN 1 ELSE 0 END) AS applies
WITH d, court, applies, r ORDER BY r.date, r.id
WITH d, court, head(collect(CASE WHEN r.date IS NOT NULL THEN r END)) AS named,
     head(collect(CASE WHEN r.date IS NOT NULL AND applies = 1 THEN r END)) AS applied,
     collect(CASE WHEN applies = 1 THEN r END) AS applying
CALL (applying) {
  UNWIND applying AS r
  WITH r ORDER BY coalesce(r.rank, 0.0) DESC, r.id LIMIT $leading
  RETURN collect(r) AS best
}
UNWIND [['named', 1, named], ['applied', 1, applied]]
       + [last IN range(1, size(best)) | ['leading', last, best[last - 1]]] AS each
WITH d, each[0] AS role, each[1] AS place, each[2] AS r WHERE r IS NOT NULL
MATCH (r)-[e:USES]->(d)
WHERE role = 'named' OR e.role = 'applied'
WITH role, place, r, e ORDER BY size(e.passage), e.passage, e.claim
WITH role, place, r, sum(e.passages) AS passages, head(collect(e)) AS e
MATCH (p:Passage {id: e.passage})
RETURN role, place, passages, r.id AS id, r.court AS court, r.kind AS kind, r.title AS title,
       r.date AS date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, coalesce(r.rank, 0.0) AS rank,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker,
       p.text AS text, e.claim AS claim, e.confidence AS confidence
ORDER BY role, r.court, place
