// Where does a court, speaking of this doctrine, depart from a ruling or distinguish it?
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling)
WHERE e.speaker = 'court' AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
WITH DISTINCT p, a
MATCH (p)-[c:CITES]->(t:Ruling)
WHERE c.treatment IN ['departed', 'distinguished'] AND c.speaker = 'court'
RETURN CASE WHEN c.target_court = c.court THEN 'within' ELSE 'across' END AS scope, c.court AS citing_court, a.id AS citing_id, a.kind AS citing_kind,
       a.title AS citing_title, a.date AS citing_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS citing_standing,
       t.id AS cited_id, t.court AS cited_court, t.kind AS cited_kind, t.title AS cited_title,
       t.date AS cited_date, CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS cited_standing,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       p.id AS passage, p.number AS number, p.text AS text
ORDER BY scope, coalesce(a.date, ''), a.id, size(p.id), p.id, c.claim
