-- On which rights did each court decide in respect of this State? A holding belongs to the rights of the nearest
-- mapped provision, exact and close matches alone.
-- :state: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH held AS (
  SELECT h.court, h.owner, h.digest, h.outcome, h.provision, h.year
  FROM holding h
  WHERE h.respondent = :state AND h.provision IS NOT NULL
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
above AS (
  SELECT v.provision, p.target AS "right",
         rank() OVER (PARTITION BY v.provision ORDER BY length(p.source) DESC) AS place
  FROM (SELECT DISTINCT provision FROM held) v
  JOIN protects p ON substr(v.provision || '.', 1, length(p.source) + 1) = p.source || '.'
  WHERE p.match IN ('exact', 'close')
)
SELECT h.court, a."right", w.label_en, h.outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN h.digest THEN NULL ELSE h.owner END) AS texts,
       count(DISTINCT CASE WHEN h.digest THEN h.owner END) AS digests,
       min(h.year) AS first_year, max(h.year) AS last_year
FROM held h
JOIN above a ON a.provision = h.provision AND a.place = 1
JOIN "right" w ON w.id = a."right"
GROUP BY h.court, a."right", w.label_en, h.outcome
ORDER BY h.court, a."right", h.outcome
