-- How often does one court cite another, in whose voice?
-- :from: TEXT code of the citing court
-- :to: TEXT code of the cited court
-- :as_of: TEXT or NULL last day that counts, ISO 8601
SELECT c.speaker, count(*) AS citations, count(DISTINCT c.act) AS citing, count(DISTINCT c.target) AS cited
FROM cites c
WHERE c.court = :from AND c.target_court = :to
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND (:as_of IS NULL OR EXISTS (SELECT 1 FROM ruling r WHERE r.id = c.act AND r.date <= :as_of)
       OR EXISTS (SELECT 1 FROM guide g WHERE g.id = c.act AND g.date <= :as_of))
GROUP BY c.speaker
ORDER BY c.speaker
