-- On which rights did each court decide in respect of this State? A holding belongs to the rights of the nearest
-- mapped provision, exact and close matches alone.
-- :state: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH RECURSIVE tally AS MATERIALIZED (
  SELECT h.court, h.outcome, h.provision, coalesce(h.digest, 0) AS digest, count(*) AS holdings,
         min(h.year) AS first_year, max(h.year) AS last_year
  FROM holding h
  WHERE h.respondent = :state AND h.provision IS NOT NULL
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  GROUP BY h.court, h.outcome, h.provision, coalesce(h.digest, 0)
),
climbed AS (  -- each provision with those above it
  SELECT DISTINCT provision, provision AS step FROM tally
  UNION ALL
  SELECT provision, rtrim(rtrim(step, replace(step, '.', '')), '.') FROM climbed
  WHERE instr(step, '.') > 0
),
above AS (
  SELECT c.provision, p.target AS "right",
         rank() OVER (PARTITION BY c.provision ORDER BY length(p.source) DESC) AS place
  FROM climbed c JOIN protects p ON p.source = c.step
  WHERE p.match IN ('exact', 'close')
),
nearest AS MATERIALIZED (SELECT provision, "right" FROM above WHERE place = 1),
several AS MATERIALIZED (  -- rulings that decide so more than once, which count once on a right
  SELECT h.court, h.outcome, h.owner
  FROM holding h
  WHERE h.respondent = :state AND h.provision IS NOT NULL
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  GROUP BY h.court, h.outcome, h.owner HAVING count(*) > 1
),
repeated AS (
  SELECT s.court, n."right", s.outcome, coalesce(h.digest, 0) AS digest,
         count(*) - count(DISTINCT s.owner) AS times
  FROM several s
  CROSS JOIN holding h ON h.respondent = :state AND h.court = s.court AND h.outcome = s.outcome
    AND h.owner = s.owner
  CROSS JOIN nearest n ON n.provision = h.provision
  WHERE (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  GROUP BY s.court, n."right", s.outcome, coalesce(h.digest, 0)
),
summed AS (
  SELECT t.court, n."right", t.outcome, t.holdings, t.digest, t.holdings AS rulings,
         t.first_year, t.last_year
  FROM tally t CROSS JOIN nearest n ON n.provision = t.provision
  UNION ALL
  SELECT court, "right", outcome, 0, digest, -times, NULL, NULL FROM repeated
)
SELECT t.court, t."right", w.label_en, t.outcome, sum(t.holdings) AS holdings,
       sum(CASE WHEN t.digest THEN 0 ELSE t.rulings END) AS texts,
       sum(CASE WHEN t.digest THEN t.rulings ELSE 0 END) AS digests,
       min(t.first_year) AS first_year, max(t.last_year) AS last_year
FROM summed t CROSS JOIN "right" w ON w.id = t."right"
GROUP BY t.court, t."right", t.outcome
ORDER BY t.court, t."right", t.outcome
