// In which passages does a court itself apply this doctrine, or name it in its own words?
// $doctrine: STRING
// $role: STRING 'applied' or 'named'
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
// $group: STRING or NULL that the act concerns
// $year: INTEGER of the last row seen, 9999 before the first
// $citing: STRING act of the last row seen
// $passage: STRING of the last row seen
// $claim: STRING of the last row seen
// $limit: INTEGER
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling|Guide)
WHERE e.speaker = 'court' AND type(e) = CASE $role WHEN 'applied' THEN 'APPLIES' WHEN 'named' THEN 'MENTIONS' END
  AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') }
       OR EXISTS { MATCH (p)-[:INTERPRETS]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') })
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
  AND ($group IS NULL OR EXISTS { MATCH (a)-[:CONCERNS]->(:Group {id: $group}) })
WITH e, p, a, coalesce(e.year, 0) AS year
WHERE year < $year OR year = $year AND (e.act > $citing OR e.act = $citing AND
      (size(p.id) > size($passage) OR size(p.id) = size($passage) AND
       (p.id > $passage OR p.id = $passage AND e.claim > $claim)))
WITH e, p, a, year ORDER BY year DESC, e.act, size(p.id), p.id, e.claim LIMIT $limit
RETURN year, a.id AS id, e.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing, a.respondents AS respondents,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker, p.text AS text,
       e.claim AS claim, e.confidence AS confidence
ORDER BY year DESC, a.id, size(p.id), p.id, e.claim
