// With what outcomes on each right do the rulings end in which a court applies this doctrine, and which was the first of
// each?
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES]-(p:Passage)-[:PART_OF]->(a:Ruling)
WHERE e.speaker = 'court' AND a.date IS NOT NULL AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
WITH a, p, e ORDER BY size(p.id), p.id, e.claim
WITH a, head(collect([p, e])) AS own
MATCH (a)-[:HOLDS]->(h:Holding)
WHERE h.outcome IN ['violation', 'no-violation']
MATCH (v:Provision)-[q:PROTECTS]->(y:Right)
WHERE v.id IN [h.provision, h.article] AND q.match IN ['exact', 'close']
WITH DISTINCT y, a, own, h.outcome AS outcome ORDER BY a.date, a.id
WITH y, a.court AS court, outcome, count(DISTINCT a) AS rulings, head(collect([a, own])) AS first
WITH y, court, outcome, rulings, first[0] AS a, first[1][0] AS p, first[1][1] AS e
RETURN y.id AS right, y.label_en AS label_en, outcome, rulings, a.id AS id, a.court AS court, a.kind AS kind,
       a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker, p.text AS text,
       e.claim AS claim, e.confidence AS confidence
ORDER BY y.id, court, outcome
