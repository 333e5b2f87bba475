// Which rulings are held, by court, State, time and outcome?
// $courts: LIST<STRING> or NULL code of the court
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions it decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of a text held
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $kind: STRING or NULL
// $outcome: STRING or NULL of a holding
// $after: STRING id of the last row seen, '' before the first
// $limit: INTEGER
MATCH (r:Ruling)
WHERE r.id > $after AND (r.held OR r.digest)
  AND ($courts IS NULL OR r.court IN $courts)
  AND ($kind IS NULL OR r.kind = $kind)
  AND ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
  AND ($respondents IS NULL OR any(x IN r.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (r)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (r)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
  AND ($languages IS NULL OR any(x IN r.languages WHERE x IN $languages))
  AND ($outcome IS NULL OR EXISTS { MATCH (r)-[:HOLDS]->(h:Holding) WHERE h.outcome = $outcome })
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, r.formation AS formation, r.languages AS languages,
       r.respondents AS respondents, coalesce(r.rank, 0.0) AS rank
ORDER BY r.id
LIMIT $limit
