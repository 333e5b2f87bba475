-- How did each court decide in respect of this State: in all, by outcome, and article by article?
-- :state: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH found AS (
  SELECT h.court, h.owner, h.digest, h.year, coalesce(h.article, '') AS article, h.outcome
  FROM holding h
  WHERE h.respondent = :state
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
)
SELECT 'court' AS level, court, '' AS article, '' AS outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM found GROUP BY court
UNION ALL
SELECT 'outcome', court, '', outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM found GROUP BY court, outcome
UNION ALL
SELECT 'article', court, article, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM found GROUP BY court, article, outcome
ORDER BY level, court, article, outcome
