// In which ruling of each court does this doctrine stand first in anybody's words, first in those of the court, first
// applied by it, and last in its words? The acts are found by how often each uses it, in the order of the index.
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
MATCH (:Doctrine {id: $doctrine})<-[e:USES]-(a:Ruling)
WHERE e.date IS NOT NULL AND e.passages > 0 AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR e.date >= $since) AND ($until IS NULL OR e.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
WITH e.court AS court, e.speaker = 'court' AS own, e.role AS role, e.date AS date,
     e.date + ' ' + e.owner AS day, e.owner AS act
WITH court, min(day) AS spoken, min(CASE WHEN own THEN day END) AS named,
     min(CASE WHEN own AND role = 'applied' THEN day END) AS applied,
     max(CASE WHEN own THEN date END) AS latest, collect(CASE WHEN own THEN [date, act] END) AS owned
CALL (owned, latest) {
  UNWIND owned AS each
  WITH each, latest WHERE each[0] = latest
  RETURN min(each[1]) AS last
}
UNWIND [['any', split(spoken, ' ')[1]], ['court', split(named, ' ')[1]], ['applied', split(applied, ' ')[1]],
        ['latest', last]] AS each
WITH court, each[0] AS role, each[1] AS act WHERE act IS NOT NULL
MATCH (a:Ruling {id: act})<-[:PART_OF]-(p:Passage)
WHERE p.id STARTS WITH act + '#'
MATCH (p)-[e:APPLIES|MENTIONS]->(d)
WHERE d.id = $doctrine AND (role = 'any' OR e.speaker = 'court') AND (role <> 'applied' OR type(e) = 'APPLIES')
WITH court, role, a, e, p ORDER BY size(p.id), p.id, e.claim
WITH court, role, a, head(collect([e, p])) AS first
WITH role, a, first[0] AS e, first[1] AS p
RETURN role, a.id AS id, a.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker, p.text AS text,
       e.claim AS claim, e.confidence AS confidence
ORDER BY a.court, role
