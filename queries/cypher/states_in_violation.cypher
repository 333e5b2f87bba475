// Which States did both bodies find in violation, on which provisions, and in which ruling above all?
// $one: STRING code of a court
// $other: STRING code of another court
// $about: STRING or NULL right, NULL for all
// $group: STRING or NULL group of persons whom the ruling concerns
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $after: STRING State before those of this page, empty for the first
// $limit: INTEGER States
OPTIONAL MATCH (v:Provision)-[p:PROTECTS]->(:Right {id: $about})
WITH v, p ORDER BY size(v.id) DESC, v.id
WITH [each IN collect([v.id, p.match]) WHERE each[0] IS NOT NULL] AS mapped
MATCH (h:Holding)
WHERE h.court IN [$one, $other] AND h.outcome = 'violation'
  AND h.respondent > $after AND h.provision IS NOT NULL
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
  AND ($group IS NULL OR EXISTS { MATCH (:Ruling {id: h.owner})-[:CONCERNS]->(:Group {id: $group}) })
  AND ($about IS NULL OR 'contested' <> head(
    [each IN mapped WHERE h.provision = each[0] OR h.provision STARTS WITH each[0] + '.'])[1])
WITH h.respondent AS state, h.court AS court, h.provision AS provision, collect(h) AS held
WITH state, court, collect([provision, held]) AS found
WITH state, collect([court, found]) AS bodies
WHERE size(bodies) = 2
WITH state, bodies ORDER BY state LIMIT $limit
UNWIND bodies AS body
WITH state, body[0] AS court, body[1] AS found
CALL (found) {
  UNWIND found AS each
  UNWIND each[1] AS h
  RETURN count(DISTINCT h.owner) AS rulings
}
UNWIND found AS each
CALL (each) {
  UNWIND each[1] AS h
  MATCH (r:Ruling)-[:HOLDS]->(h)
  WITH max(coalesce(r.rank, 0.0)) AS top, collect([r, h]) AS pairs
  UNWIND pairs AS pair
  WITH pair[0] AS r, pair[1] AS h, top
  WHERE coalesce(r.rank, 0.0) = top
  WITH r, h ORDER BY r.id, size(h.id), h.id LIMIT 1
  RETURN r, h
}
WITH state, rulings, each[0] AS provision, size(each[1]) AS holdings, r, h
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
