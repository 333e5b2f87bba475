// In which ruling did each court first apply this doctrine, and in which is it first named by anybody?
// $doctrine: STRING
// $court: STRING or NULL code of the court, NULL for all
MATCH (d:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(:Passage)
WHERE $court IS NULL OR e.court = $court
WITH d, e.court AS court, e.act AS act,
     max(CASE WHEN type(e) = 'APPLIES' AND e.speaker = 'court' THEN 1 ELSE 0 END) AS applies
MATCH (r:Ruling {id: act}) WHERE r.date IS NOT NULL
WITH d, court, applies, r ORDER BY r.date, r.id
WITH d, court, head(collect(r)) AS named, head(collect(CASE WHEN applies = 1 THEN r END)) AS applied
UNWIND [['named', named], ['applied', applied]] AS each
WITH d, each[0] AS role, each[1] AS r WHERE r IS NOT NULL
MATCH (r)<-[:PART_OF]-(p:Passage)-[e:APPLIES|MENTIONS]->(d)
WHERE role = 'named' OR type(e) = 'APPLIES' AND e.speaker = 'court'
WITH role, r, p, e ORDER BY size(p.id), p.id, e.claim
WITH role, r, head(collect([p, e])) AS first
WITH role, r, first[0] AS p, first[1] AS e
RETURN role, r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, p.id AS passage, p.number AS number, e.section AS section,
       e.speaker AS speaker, p.text AS text, e.claim AS claim, e.confidence AS confidence
ORDER BY role, r.court
