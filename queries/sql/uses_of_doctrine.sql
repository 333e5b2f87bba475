-- Which courts apply this doctrine, and in whose voice is it merely named?
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :as_of: TEXT or NULL last day that counts, ISO 8601
SELECT role, court, speaker, sum(passages) AS passages, count(*) AS acts,
       min(year) AS first_year, max(year) AS last_year
FROM uses
WHERE target = :doctrine AND passages > 0 AND (:courts IS NULL OR court IN (SELECT value FROM json_each(:courts)))
  AND (:as_of IS NULL OR date <= :as_of)
GROUP BY role, court, speaker
ORDER BY role, court, speaker
