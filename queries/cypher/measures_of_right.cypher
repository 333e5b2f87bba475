// With which words did the weightiest rulings on this right order or recommend each remedy?
// $right: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $leading: INTEGER rulings a court and remedy
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
WITH h, match, nested
WHERE h.outcome = 'violation' AND NOT coalesce(h.digest, false) AND match <> 'contested'
  AND ($courts IS NULL OR h.court IN $courts)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
  AND none(below IN nested WHERE h.provision = below OR h.provision STARTS WITH below + '.')
WITH h.owner AS owner, h.court AS court, collect(DISTINCT h.id) AS found
MATCH (m:Measure {owner: owner})
WHERE m.outcome IN ['ordered', 'recommended']
MATCH (m)<-[:ORDERS]-(r:Ruling)
WITH court, m.remedy AS remedy, r, m
ORDER BY size(m.id), m.id
WITH court, remedy, r, head(collect(m)) AS m
ORDER BY coalesce(r.rank, 0.0) DESC, r.id
WITH court, remedy, collect([r, m])[0..$leading] AS best
UNWIND range(0, size(best) - 1) AS position
WITH court, remedy, position + 1 AS place, best[position][0] AS r, best[position][1] AS m
OPTIONAL MATCH (p:Passage {id: m.passage})
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       remedy, place, m.id AS measure, m.outcome AS outcome, m.head AS head, m.amount AS amount,
       m.currency AS currency, m.deadline AS deadline, m.recipients AS recipients, m.tax AS tax,
       m.interest AS interest, m.item AS item, m.claim AS claim, m.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text
ORDER BY court, remedy, place
