// Which preliminary objections do operative parts dismiss or allow in rulings on a right, and on which ground?
// $about: STRING or NULL right; NULL where a provision is given
// $provision: STRING or NULL provision; NULL where a right is given
// $courts: LIST<STRING> or NULL codes of courts
// $respondents: LIST<STRING> or NULL States
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL of the plea
// $defences: LIST<STRING> doctrines that are defences
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
MATCH (d:Holding {owner: owner})
WHERE d.outcome IN ['objection-dismissed', 'objection-allowed']
  AND ($min_confidence IS NULL OR d.confidence >= $min_confidence)
CALL (d) {
  OPTIONAL MATCH (:Passage {id: d.passage})-[s:MENTIONS|APPLIES]->(g:Doctrine)
  WHERE g.id IN $defences
  OPTIONAL MATCH (k:Claim {id: d.claim})
  OPTIONAL MATCH (n:Claim {id: s.claim}) WHERE n.start >= k.start AND n.end <= k.end
  WITH collect(DISTINCT CASE WHEN n IS NULL THEN NULL ELSE g.id END) AS grounds
  UNWIND CASE WHEN size(grounds) = 0 THEN [''] ELSE grounds END AS ground
  RETURN ground
}
RETURN d.court AS court, ground, d.outcome AS outcome, count(*) AS objections,
       count(DISTINCT d.owner) AS rulings, min(d.id) AS holding
ORDER BY court, ground, outcome
