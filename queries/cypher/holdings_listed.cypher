// Which holdings are there on a right or a provision, and in which words?
// $about: STRING or NULL right; NULL where a provision is given
// $provision: STRING or NULL provision; NULL where a right is given
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $respondents: LIST<STRING> or NULL State
// $outcome: STRING or NULL
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL
// $group: STRING or NULL group of persons whom the ruling concerns
// $after: STRING id of the last row seen, '' before the first
// $limit: INTEGER
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
  AND h.id > $after
WITH DISTINCT h ORDER BY h.id LIMIT $limit
MATCH (r:Ruling {id: h.owner})
OPTIONAL MATCH (p:Passage {id: h.passage})
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision AS provision, h.read_with AS read_with, h.outcome AS outcome,
       h.aspect AS aspect, h.respondent AS respondent, h.condition AS condition,
       h.vote_for AS vote_for, h.vote_against AS vote_against, h.unanimous AS unanimous,
       h.item AS item, h.claim AS claim, h.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text
ORDER BY holding
