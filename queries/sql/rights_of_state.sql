-- On which rights did each court decide in respect of this State? A holding belongs to the rights of the nearest
-- mapped provision, exact and close matches alone.
-- :state: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH RECURSIVE held AS MATERIALIZED (
  SELECT h.court, h.owner, h.digest, h.outcome, h.provision, h.year
  FROM holding h
  WHERE h.respondent = :state AND h.provision IS NOT NULL
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
climbed AS (  -- each provision with those above it
  SELECT DISTINCT provision, provision AS step FROM held
  UNION ALL
  SELECT provision, rtrim(rtrim(step, replace(step, '.', '')), '.') FROM climbed
  WHERE instr(step, '.') > 0
),
above AS (
  SELECT c.provision, p.target AS "right",
         rank() OVER (PARTITION BY c.provision ORDER BY length(p.source) DESC) AS place
  FROM climbed c JOIN protects p ON p.source = c.step
  WHERE p.match IN ('exact', 'close')
)
SELECT t.court, a."right", w.label_en, t.outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN t.digest THEN NULL ELSE t.owner END) AS texts,
       count(DISTINCT CASE WHEN t.digest THEN t.owner END) AS digests,
       min(t.year) AS first_year, max(t.year) AS last_year
FROM held t
CROSS JOIN above a ON a.provision = t.provision AND a.place = 1
CROSS JOIN "right" w ON w.id = a."right"
GROUP BY t.court, a."right", w.label_en, t.outcome
ORDER BY t.court, a."right", t.outcome
