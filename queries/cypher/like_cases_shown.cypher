// Which are the weightiest of the like cases of each court, by outcome, and in which words?
// $right: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $respondents: LIST<STRING> or NULL State
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $group: STRING or NULL group of persons whom the ruling concerns
// $applying: STRING or NULL doctrine that the court applies in the ruling
// $remedy: STRING or NULL form of redress that the ruling orders or recommends
// $leading: INTEGER rulings a court and outcome
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
WITH owner, court, ended, head([h IN held WHERE h.outcome = ended]) AS h
WHERE ended <> 'open'
MATCH (r:Ruling {id: owner})
WITH court, ended, r, h ORDER BY coalesce(r.rank, 0.0) DESC, r.id
WITH court, ended, collect([r, h])[0..$leading] AS best
UNWIND range(0, size(best) - 1) AS position
WITH court, ended, position + 1 AS place, best[position][0] AS r, best[position][1] AS h
OPTIONAL MATCH (p:Passage {id: h.passage})
RETURN ended, place, r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision AS provision, h.read_with AS read_with, h.outcome AS outcome,
       h.aspect AS aspect, h.respondent AS respondent, h.condition AS condition,
       h.vote_for AS vote_for, h.vote_against AS vote_against, h.unanimous AS unanimous,
       h.item AS item, h.claim AS claim, h.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text
ORDER BY court, ended, place
