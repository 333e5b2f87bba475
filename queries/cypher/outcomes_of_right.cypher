// How did each court decide on this right: in all, by outcome, and provision by provision? A holding below a
// provision (a paragraph of it) belongs to the nearest provision; contested provisions stand apart.
// $right: STRING
// $court: STRING or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $right})
CALL (m) {
  MATCH (h:Holding) WHERE h.provision = m.id RETURN h
  UNION ALL
  MATCH (h:Holding) WHERE h.provision STARTS WITH m.id + '.' RETURN h
}
WITH h, m.id AS provision, p.match AS match
WHERE ($court IS NULL OR h.court = $court)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
WITH h, provision, match ORDER BY size(provision) DESC, provision
WITH h, head(collect(provision)) AS provision, head(collect(match)) AS match
UNWIND CASE WHEN match = 'contested' THEN ['contested']
            ELSE ['court', 'outcome', 'provision'] END AS level
WITH level, h.court AS court, h.owner AS owner, coalesce(h.digest, false) AS digest, h.year AS year,
     CASE WHEN level IN ['provision', 'contested'] THEN provision ELSE '' END AS provision,
     CASE WHEN level IN ['provision', 'contested'] THEN match ELSE '' END AS match,
     CASE WHEN level = 'court' THEN '' ELSE h.outcome END AS outcome
RETURN level, court, provision, match, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN null ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
ORDER BY level, court, provision, match, outcome
