// Which doctrines did courts apply in their own words for the first time, in their latest rulings?
// $limit: INTEGER
MATCH (d:Doctrine)<-[e:APPLIES {speaker: 'court'}]-(p:Passage)-[:PART_OF]->(a:Ruling)
WHERE a.date IS NOT NULL AND p.id STARTS WITH a.id + '#'
WITH d.id AS doctrine, a.court AS court, min(a.date + ' ' + a.id) AS day
ORDER BY day DESC, doctrine, court LIMIT $limit
WITH doctrine, court, day, split(day, ' ')[1] AS act
MATCH (:Doctrine {id: doctrine})<-[e:APPLIES {speaker: 'court'}]-(p:Passage)-[:PART_OF]->(a:Ruling {id: act})
WHERE p.id STARTS WITH a.id + '#'
WITH doctrine, court, day, a, e, p ORDER BY size(p.id), p.id, e.claim
WITH doctrine, court, day, a, collect({e: e, p: p})[0] AS row
WITH doctrine, court, day, a, row.e AS e, row.p AS p
RETURN doctrine, a.id AS id, a.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker, p.text AS text,
       e.claim AS claim, e.confidence AS confidence
ORDER BY day DESC, doctrine, court
