// In which ruling of each court does this doctrine stand first in anybody's words, first in those of the court, first
// applied by it, and last in its words?
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling)
WHERE a.date IS NOT NULL AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
WITH e, p, a, e.speaker = 'court' AS own, a.date + ' ' + a.id AS day
WITH a.court AS court, collect({e: e, p: p, a: a, own: own, day: day}) AS rows, min(day) AS spoken,
     min(CASE WHEN own THEN day END) AS named,
     min(CASE WHEN own AND type(e) = 'APPLIES' THEN day END) AS applied,
     max(CASE WHEN own THEN a.date END) AS latest
CALL (rows, spoken, named, applied, latest) {
  UNWIND rows AS row WITH row, spoken WHERE row.day = spoken RETURN 'any' AS role, row
  UNION ALL
  UNWIND rows AS row WITH row, named WHERE row.own AND row.day = named RETURN 'court' AS role, row
  UNION ALL
  UNWIND rows AS row WITH row, applied
  WHERE row.own AND row.day = applied AND type(row.e) = 'APPLIES' RETURN 'applied' AS role, row
  UNION ALL
  UNWIND rows AS row WITH row, latest WHERE row.own AND row.a.date = latest RETURN 'latest' AS role, row
}
WITH court, role, row.e AS e, row.p AS p, row.a AS a
ORDER BY a.id, size(p.id), p.id, e.claim
WITH court, role, head(collect([e, p, a])) AS first
WITH role, first[0] AS e, first[1] AS p, first[2] AS a
RETURN role, a.id AS id, a.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker, p.text AS text,
       e.claim AS claim, e.confidence AS confidence
ORDER BY a.court, role
