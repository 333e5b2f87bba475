// In how many like cases did each court find a violation of this right, and in how many none?
// $right: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $respondents: LIST<STRING> or NULL State
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $group: STRING or NULL group of persons whom the ruling concerns
// $applying: STRING or NULL doctrine that the court applies in the ruling
// $remedy: STRING or NULL form of redress that the ruling orders or recommends
MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $right})
WITH m.id AS provision, p.match AS match
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
WITH DISTINCT h ORDER BY size(h.id), h.id
WITH h.owner AS owner, h.court AS court, collect(h) AS held
WHERE ($group IS NULL OR EXISTS { MATCH (:Ruling {id: owner})-[:CONCERNS]->(:Group {id: $group}) })
  AND ($applying IS NULL
       OR EXISTS { MATCH (:Ruling {id: owner})-[u:USES]->(:Doctrine {id: $applying})
                   WHERE u.role = 'applied' AND u.speaker = 'court' AND u.passages > 0 })
  AND ($remedy IS NULL OR EXISTS {
    MATCH (:Ruling {id: owner})-[:ORDERS]->(m:Measure {remedy: $remedy})
    WHERE m.outcome IN ['ordered', 'recommended']
  })
WITH owner, court, held,
     CASE WHEN any(h IN held WHERE h.outcome = 'violation') THEN 'violation'
          WHEN any(h IN held WHERE h.outcome = 'no-violation') THEN 'no-violation'
          ELSE 'open' END AS ended
RETURN court, ended, count(*) AS rulings,
       sum(CASE WHEN any(h IN held WHERE coalesce(h.digest, false)) THEN 1 ELSE 0 END) AS digests,
       min(head(held).year) AS first_year, max(head(held).year) AS last_year
ORDER BY court, ended
