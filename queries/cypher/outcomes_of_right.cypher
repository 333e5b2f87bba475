// How did each court decide on this right: in all, by outcome, and provision by provision? A holding below a
// provision (a paragraph of it) belongs to the nearest provision; contested provisions stand apart.
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
WITH h, provision, match, nested
WHERE ($courts IS NULL OR h.court IN $courts)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
  AND none(below IN nested WHERE h.provision = below OR h.provision STARTS WITH below + '.')
WITH h.court AS court, h.owner AS owner, coalesce(h.digest, false) AS digest, h.year AS year,
     h.outcome AS holding_outcome, provision AS mapped, match AS strength
UNWIND CASE WHEN strength = 'contested' THEN ['contested']
            ELSE ['court', 'outcome', 'provision'] END AS level
WITH level, court, owner, digest, year,
     CASE WHEN level IN ['provision', 'contested'] THEN mapped ELSE '' END AS provision,
     CASE WHEN level IN ['provision', 'contested'] THEN strength ELSE '' END AS match,
     CASE WHEN level = 'court' THEN '' ELSE holding_outcome END AS outcome
RETURN level, court, provision, match, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN null ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
ORDER BY level, court, provision, match, outcome
