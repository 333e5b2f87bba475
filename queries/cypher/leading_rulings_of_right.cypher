// Which rulings on this right weigh most in each court, and with which words do they decide?
// $right: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $analysis: STRING or NULL id of the ranking whose weights decide first
// $leading: INTEGER rulings a court
MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $right})
WITH collect([m.id, p.match]) AS mapped
UNWIND mapped AS each
WITH each[0] AS provision, each[1] AS match,
     [other IN mapped WHERE other[0] STARTS WITH each[0] + '.' | other[0]] AS nested
CALL (provision) {
  MATCH (h:Holding) WHERE h.provision = provision RETURN h
  UNION ALL
  MATCH (h:Holding) WHERE h.provision STARTS WITH provision + '.' RETURN h
}
WITH h, provision, match, nested
WHERE ($courts IS NULL OR h.court IN $courts)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
  AND none(below IN nested WHERE h.provision = below OR h.provision STARTS WITH below + '.')
WITH h, provision, match WHERE match <> 'contested'
MATCH (r:Ruling)-[:HOLDS]->(h)
WITH r, collect([h, provision, match]) AS held
OPTIONAL MATCH (k:Placing {id: r.id + '^' + $analysis})
WITH r, held, k ORDER BY coalesce(k.weight, 0.0) DESC, coalesce(r.rank, 0.0) DESC, r.id
WITH r.court AS court, collect([r, held, k])[0..$leading] AS best
UNWIND range(0, size(best) - 1) AS position
WITH position + 1 AS place, best[position][0] AS r, best[position][1] AS held,
     best[position][2] AS k
UNWIND held AS each
WITH place, r, k, each[0] AS h, each[1] AS mapped, each[2] AS match
OPTIONAL MATCH (p:Passage {id: h.passage})
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, coalesce(r.rank, 0.0) AS rank, place,
       k.weight AS weight, k.claim AS ranked,
       h.id AS holding, mapped, match, h.provision AS provision, h.read_with AS read_with,
       h.outcome AS outcome, h.aspect AS aspect, h.respondent AS respondent,
       h.condition AS condition, h.vote_for AS vote_for, h.vote_against AS vote_against,
       h.unanimous AS unanimous, h.item AS item, h.claim AS claim, h.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker, p.text AS text
ORDER BY r.court, place, size(h.id), h.id
