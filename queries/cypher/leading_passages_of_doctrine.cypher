// Which rulings that apply this doctrine weigh most in each court, and in which passages do they?
// $doctrine: STRING
// $court: STRING or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $leading: INTEGER rulings a court
MATCH (d:Doctrine {id: $doctrine})<-[e:APPLIES {speaker: 'court'}]-(:Passage)
WHERE $court IS NULL OR e.court = $court
WITH DISTINCT d, e.act AS act
MATCH (r:Ruling {id: act})
WHERE ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
WITH d, r ORDER BY coalesce(r.rank, 0.0) DESC, r.id
WITH d, r.court AS court, collect(r)[0..$leading] AS best
UNWIND range(0, size(best) - 1) AS position
WITH d, position + 1 AS place, best[position] AS r
MATCH (r)<-[:PART_OF]-(p:Passage)-[e:APPLIES {speaker: 'court'}]->(d)
WITH place, r, p, e ORDER BY size(p.id), p.id, e.claim
WITH place, r, count(*) AS passages, head(collect([p, e])) AS first
WITH place, r, passages, first[0] AS p, first[1] AS e
RETURN place, passages, r.id AS id, r.court AS court, r.kind AS kind, r.title AS title,
       r.date AS date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, coalesce(r.rank, 0.0) AS rank,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker,
       p.text AS text, e.claim AS claim, e.confidence AS confidence
ORDER BY r.court, place
