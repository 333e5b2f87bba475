// Which rulings are held, by court, State, time, provision and outcome?
// $court: STRING or NULL code of the court
// $respondent: STRING or NULL State
// $instrument: STRING or NULL whose provisions it decides on, examines or hears invoked
// $language: STRING or NULL of a text held
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $kind: STRING or NULL
// $outcome: STRING or NULL of a holding
// $provision: STRING or NULL of a holding, paragraphs below it included
// $after: STRING id of the last row seen, '' before the first
// $limit: INTEGER
MATCH (r:Ruling)
WHERE r.id > $after AND (r.held OR r.digest)
  AND ($court IS NULL OR r.court = $court)
  AND ($kind IS NULL OR r.kind = $kind)
  AND ($since IS NULL OR r.date >= $since) AND ($until IS NULL OR r.date <= $until)
  AND ($respondent IS NULL OR $respondent IN r.respondents)
  AND ($instrument IS NULL
       OR EXISTS { MATCH (r)-[:INVOKES]->(v:Provision)
                   WHERE v.id STARTS WITH $instrument + '.' OR v.id STARTS WITH $instrument + '@' }
       OR EXISTS { MATCH (r)-[:HOLDS]->(h:Holding)
                   WHERE h.provision STARTS WITH $instrument + '.' OR h.provision STARTS WITH $instrument + '@' })
  AND ($language IS NULL OR $language IN r.languages)
  AND ($outcome IS NULL AND $provision IS NULL OR EXISTS {
    MATCH (r)-[:HOLDS]->(h:Holding)
    WHERE ($outcome IS NULL OR h.outcome = $outcome)
      AND ($provision IS NULL OR h.provision = $provision OR h.provision STARTS WITH $provision + '.')
  })
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, r.formation AS formation, r.languages AS languages,
       r.respondents AS respondents, coalesce(r.rank, 0.0) AS rank
ORDER BY r.id
LIMIT $limit
