// Which sums did each court order or recommend where it found a breach of this right: how many, the least, the median and the
// most, by head and currency? Sums are as stated, each once, and never converted.
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
MATCH (s:Measure {owner: owner})
WHERE s.amount IS NOT NULL AND s.currency IS NOT NULL AND s.outcome IN ['ordered', 'recommended']
WITH court, coalesce(s.head, '') AS head, s.currency AS currency, s.amount AS amount, owner
ORDER BY court, head, currency, amount
WITH court, head, currency, collect(amount) AS amounts, count(DISTINCT owner) AS rulings
RETURN court, head, currency, size(amounts) AS sums, rulings, amounts[0] AS least,
       (amounts[(size(amounts) - 1) / 2] + amounts[size(amounts) / 2]) / 2.0 AS median,
       amounts[size(amounts) - 1] AS most
ORDER BY court, sums DESC, head, currency
