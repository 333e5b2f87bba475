// Which States did both bodies find in violation, on which provisions, and in which ruling above all?
// $one: STRING code of a court
// $other: STRING code of another court
// $about: STRING or NULL right, NULL for all
// $group: STRING or NULL group of persons whom the ruling concerns
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
OPTIONAL MATCH (v:Provision)-[p:PROTECTS]->(:Right {id: $about})
WITH v, p ORDER BY size(v.id) DESC, v.id
WITH [each IN collect([v.id, p.match]) WHERE each[0] IS NOT NULL] AS mapped
MATCH (h:Holding)
WHERE h.court IN [$one, $other] AND h.outcome = 'violation'
  AND h.respondent IS NOT NULL AND h.provision IS NOT NULL
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
  AND ($group IS NULL OR EXISTS { MATCH (:Ruling {id: h.owner})-[:CONCERNS]->(:Group {id: $group}) })
  AND ($about IS NULL OR 'contested' <> head(
    [each IN mapped WHERE h.provision = each[0] OR h.provision STARTS WITH each[0] + '.'])[1])
WITH h.respondent AS state, collect(h) AS found, collect(DISTINCT h.court) AS courts
WHERE size(courts) = 2
UNWIND found AS each
WITH state, each.court AS court, collect(each) AS found, count(DISTINCT each.owner) AS rulings
UNWIND found AS h
MATCH (r:Ruling {id: h.owner})
WITH state, court, rulings, h, r ORDER BY coalesce(r.rank, 0.0) DESC, r.id, size(h.id), h.id
WITH state, court, rulings, h.provision AS provision, count(h) AS holdings,
     head(collect(h)) AS h, head(collect(r)) AS r
OPTIONAL MATCH (s:State {id: state})
OPTIONAL MATCH (p:Passage {id: h.passage})
RETURN state, s.label_en AS label_en, rulings, holdings,
       r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, provision, h.read_with AS read_with, h.outcome AS outcome,
       h.aspect AS aspect, h.respondent AS respondent, h.condition AS condition,
       h.vote_for AS vote_for, h.vote_against AS vote_against, h.unanimous AS unanimous,
       h.item AS item, h.claim AS claim, h.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text
ORDER BY state, court, provision
