// In how many rulings that found a breach of this right did each court order, recommend or refuse which remedy? Digests are
// not counted, since they tell of no remedies. "Alone" are rulings that found no other breach.
// $right: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
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
CALL (owner, found) {
  MATCH (other:Holding {owner: owner})
  WHERE other.outcome = 'violation' AND other.provision IS NOT NULL AND NOT other.id IN found
  RETURN count(other) = 0 AS is_alone
}
CALL (owner) {
  MATCH (m:Measure {owner: owner})
  RETURN collect([m.remedy, m.outcome]) AS ordered
}
UNWIND [['court', '', '', size(ordered)]]
     + [each IN ordered | ['remedy', each[0], each[1], 1]] AS told
WITH told[0] AS level, court, told[1] AS remedy, told[2] AS outcome, told[3] AS measures, owner, is_alone
OPTIONAL MATCH (r:Remedy {id: remedy})
RETURN level, court, remedy, coalesce(r.label_en, '') AS label, outcome, sum(measures) AS measures,
       count(DISTINCT owner) AS rulings,
       count(DISTINCT CASE WHEN is_alone THEN owner END) AS alone,
       count(DISTINCT CASE WHEN measures > 0 THEN owner END) AS with_measures
ORDER BY level, court, rulings DESC, remedy, outcome
