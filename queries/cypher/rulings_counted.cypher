// How many rulings of each court are held, by State, time, provision and outcome?
// $courts: LIST<STRING> or NULL code of the court
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions it decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of a text held
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $kind: STRING or NULL
// $outcome: STRING or NULL of a holding
// $provision: STRING or NULL of a holding, paragraphs below it included
MATCH (r:Ruling)
WHERE (r.held OR r.digest)
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
  AND ($outcome IS NULL AND $provision IS NULL OR EXISTS {
    MATCH (r)-[:HOLDS]->(h:Holding)
    WHERE ($outcome IS NULL OR h.outcome = $outcome)
      AND ($provision IS NULL OR h.provision = $provision OR h.provision STARTS WITH $provision + '.')
  })
RETURN r.court AS court, sum(CASE WHEN r.held THEN 1 ELSE 0 END) AS texts,
       sum(CASE WHEN r.held THEN 0 ELSE 1 END) AS digests,
       min(r.year) AS first_year, max(r.year) AS last_year
ORDER BY court
