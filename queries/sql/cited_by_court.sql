-- How often does each court cite this ruling or guide, in how many rulings, and how?
-- :act: TEXT
-- :as_of: TEXT or NULL last day that counts, ISO 8601
SELECT c.court, c.treatment, count(*) AS citations, count(DISTINCT c.act) AS rulings
FROM cites c
WHERE c.target = :act AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND (:as_of IS NULL OR c.date <= :as_of)
GROUP BY c.court, c.treatment
ORDER BY c.court, c.treatment
