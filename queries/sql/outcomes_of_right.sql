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
counted AS MATERIALIZED (  -- in the order of the index
  SELECT n.mapped AS provision, n.match, h.court, h.outcome, coalesce(h.digest, 0) AS digest,
         count(*) AS holdings, min(h.year) AS first_year, max(h.year) AS last_year
  FROM near n CROSS JOIN holding h ON h.provision = n.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  GROUP BY n.provision, h.court, h.outcome, coalesce(h.digest, 0)
),
several AS (  -- rulings that decide on it more than once, which count once
  SELECT h.owner
  FROM near n CROSS JOIN holding h ON h.provision = n.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  GROUP BY h.owner HAVING count(*) > 1
),
again AS MATERIALIZED (
  SELECT n.mapped AS provision, n.match, h.court, h.outcome, coalesce(h.digest, 0) AS digest, h.owner
  FROM several s CROSS JOIN holding h ON h.owner = s.owner CROSS JOIN near n ON n.provision = h.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
told AS (
  SELECT 'court' AS level, court, '' AS provision, '' AS match, '' AS outcome, digest, holdings,
         holdings AS rulings, first_year, last_year
  FROM counted WHERE match <> 'contested'
  UNION ALL
  SELECT 'outcome', court, '', '', outcome, digest, holdings, holdings, first_year, last_year
  FROM counted WHERE match <> 'contested'
  UNION ALL
  SELECT CASE WHEN match = 'contested' THEN 'contested' ELSE 'provision' END, court, provision, match, outcome,
         digest, holdings, holdings, first_year, last_year
  FROM counted
  UNION ALL
  SELECT 'court', court, '', '', '', digest, 0, count(DISTINCT owner) - count(*), NULL, NULL
  FROM again WHERE match <> 'contested' GROUP BY court, digest
  UNION ALL
  SELECT 'outcome', court, '', '', outcome, digest, 0, count(DISTINCT owner) - count(*), NULL, NULL
  FROM again WHERE match <> 'contested' GROUP BY court, outcome, digest
  UNION ALL
  SELECT CASE WHEN match = 'contested' THEN 'contested' ELSE 'provision' END, court, provision, match, outcome,
         digest, 0, count(DISTINCT owner) - count(*), NULL, NULL
  FROM again GROUP BY court, provision, match, outcome, digest
)
SELECT level, court, provision, match, outcome, sum(holdings) AS holdings,
       sum(CASE WHEN digest THEN 0 ELSE rulings END) AS texts,
       sum(CASE WHEN digest THEN rulings ELSE 0 END) AS digests,
       min(first_year) AS first_year, max(last_year) AS last_year
FROM told
GROUP BY level, court, provision, match, outcome
ORDER BY level, court, provision, match, outcome
