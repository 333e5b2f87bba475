// How many holdings are there on a right or a provision, in how many rulings, by what one asks for?
// $about: STRING or NULL right; NULL where a provision is given
// $provision: STRING or NULL provision; NULL where a right is given
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $respondents: LIST<STRING> or NULL State
// $outcome: STRING or NULL
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL
// $group: STRING or NULL group of persons whom the ruling concerns
// $by_court: INTEGER 1 to count by court
// $by_state: INTEGER 1 to count by respondent State
// $by_year: INTEGER 1 to count by year
// $by_outcome: INTEGER 1 to count by outcome
CALL () {
  MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $about}) RETURN m.id AS provision, p.match AS match
  UNION ALL
  WITH $provision AS provision WHERE provision IS NOT NULL RETURN provision, 'exact' AS match
}
WITH collect([provision, match]) AS mapped
UNWIND mapped AS each
WITH each[0] AS provision, each[1] AS match,
     [other IN mapped WHERE other[0] STARTS WITH each[0] + '.' | other[0]] AS nested
CALL (provision) {
  MATCH (h:Holding) WHERE h.provision = provision RETURN h
  UNION ALL
  MATCH (h:Holding) WHERE h.provision STARTS WITH provision + '.' RETURN h
}
WITH h, match, nested
WHERE match <> 'contested'
  AND none(below IN nested WHERE h.provision = below OR h.provision STARTS WITH below + '.')
  AND ($courts IS NULL OR h.court IN $courts)
  AND ($respondents IS NULL OR h.respondent IN $respondents)
  AND ($outcome IS NULL OR h.outcome = $outcome)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
  AND ($min_confidence IS NULL OR h.confidence >= $min_confidence)
  AND ($group IS NULL OR EXISTS { MATCH (:Ruling {id: h.owner})-[:CONCERNS]->(:Group {id: $group}) })
WITH DISTINCT h
WITH CASE WHEN $by_court = 1 THEN h.court ELSE '' END AS court,
     CASE WHEN $by_state = 1 THEN coalesce(h.respondent, '') ELSE '' END AS state,
     CASE WHEN $by_year = 1 THEN coalesce(h.year, 0) ELSE 0 END AS group_year,
     CASE WHEN $by_outcome = 1 THEN h.outcome ELSE '' END AS outcome,
     h.owner AS owner, coalesce(h.digest, false) AS digest, h.year AS year
RETURN court, state, group_year, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN null ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
ORDER BY court, state, group_year, outcome
