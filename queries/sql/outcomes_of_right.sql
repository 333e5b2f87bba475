-- How did each court decide on this right: in all, by outcome, and provision by provision? A holding below a
-- provision (a paragraph of it) belongs to the nearest provision; contested provisions stand apart.
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH RECURSIVE mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
nested AS (
  SELECT a.provision, b.provision AS below
  FROM mapped a JOIN mapped b
    ON b.provision > a.provision || '.' AND b.provision < a.provision || '/'
),
walked AS (  -- the provisions at or below a mapped one on which anything was held, each found in the index
  SELECT provision AS mapped, match, provision FROM mapped
  UNION ALL
  SELECT w.mapped, w.match, (
    SELECT min(h.provision) FROM holding h
    WHERE h.provision > max(w.provision, w.mapped || '.') AND h.provision < w.mapped || '/'
  )
  FROM walked w WHERE w.provision IS NOT NULL
),
near AS MATERIALIZED (
  SELECT w.mapped, w.match, w.provision FROM walked w
  WHERE w.provision IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM nested n
    WHERE n.provision = w.mapped
      AND (w.provision = n.below OR substr(w.provision, 1, length(n.below) + 1) = n.below || '.')
  )
),
nearest AS (
  SELECT h.owner, h.court, h.outcome, h.digest, h.year, n.mapped AS provision, n.match
  FROM near n CROSS JOIN holding h ON h.provision = n.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
)
SELECT 'court' AS level, court, '' AS provision, '' AS match, '' AS outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM nearest WHERE match <> 'contested' GROUP BY court
UNION ALL
SELECT 'outcome', court, '', '', outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM nearest WHERE match <> 'contested' GROUP BY court, outcome
UNION ALL
SELECT CASE WHEN match = 'contested' THEN 'contested' ELSE 'provision' END, court, provision, match,
       outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM nearest GROUP BY court, provision, match, outcome
ORDER BY level, court, provision, match, outcome
