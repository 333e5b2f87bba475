// Which defences do States raise in rulings on a right, before which court, and how do those rulings end?
// $about: STRING or NULL right; NULL where a provision is given
// $provision: STRING or NULL provision; NULL where a right is given
// $courts: LIST<STRING> or NULL codes of courts
// $respondents: LIST<STRING> or NULL States
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL of the plea
// $defences: LIST<STRING> doctrines that are defences
// $speaker: STRING whose words count: 'government' pleads, 'court' applies
// $role: STRING 'named' or 'applied'
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
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
WITH DISTINCT h
WITH h.owner AS owner, h.court AS court, collect(h.outcome) AS outcomes, collect(h) AS held,
     max(CASE WHEN h.digest THEN 1 ELSE 0 END) AS digest, min(h.year) AS year
WITH owner, court, digest, year, held,
     CASE WHEN 'violation' IN outcomes THEN 'violation'
          WHEN 'no-violation' IN outcomes THEN 'no-violation'
          WHEN 'inadmissible' IN outcomes THEN 'inadmissible'
          ELSE 'open' END AS ended
CALL (owner) {
  RETURN '' AS defence
  UNION
  MATCH (:Ruling {id: owner})-[u:USES]->(d:Doctrine)
  WHERE u.speaker = $speaker AND u.role = $role AND u.passages > 0 AND d.id IN $defences
    AND ($min_confidence IS NULL OR u.confidence >= $min_confidence)
  RETURN DISTINCT d.id AS defence
}
RETURN court, defence, ended, count(*) AS rulings, sum(digest) AS digests,
       min(year) AS first_year, max(year) AS last_year
ORDER BY court, defence, ended
