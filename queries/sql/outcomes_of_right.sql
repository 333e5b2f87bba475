-- How did each court decide on this right: in all, by outcome, and provision by provision? A holding below a
-- provision (a paragraph of it) belongs to the nearest provision; contested provisions stand apart.
-- :right: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
reached AS (
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, m.provision, m.match
  FROM mapped m CROSS JOIN holding h ON h.provision = m.provision
  WHERE (:court IS NULL OR h.court = :court)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  UNION ALL
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, m.provision, m.match
  FROM mapped m CROSS JOIN holding h
    ON h.provision > m.provision || '.' AND h.provision < m.provision || '/'
  WHERE (:court IS NULL OR h.court = :court)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY id ORDER BY length(provision) DESC, provision) AS place
  FROM reached
),
nearest AS MATERIALIZED (SELECT * FROM placed WHERE place = 1),
levels AS (
  SELECT n.*, l.column1 AS level
  FROM nearest n
  JOIN (VALUES ('court'), ('outcome'), ('provision'), ('contested')) l
    ON (n.match = 'contested') = (l.column1 = 'contested')
),
told AS (
  SELECT level, court, owner, digest, year,
         CASE WHEN level IN ('provision', 'contested') THEN provision ELSE '' END AS provision,
         CASE WHEN level IN ('provision', 'contested') THEN match ELSE '' END AS match,
         CASE WHEN level = 'court' THEN '' ELSE outcome END AS outcome
  FROM levels
)
SELECT level, court, provision, match, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM told
GROUP BY level, court, provision, match, outcome
ORDER BY level, court, provision, match, outcome
