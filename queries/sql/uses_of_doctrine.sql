-- Which courts apply this doctrine, and in whose voice is it merely named?
-- :doctrine: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
SELECT role, court, speaker, sum(passages) AS passages, count(*) AS acts,
       min(year) AS first_year, max(year) AS last_year
FROM uses
WHERE target = :doctrine AND passages > 0 AND (:court IS NULL OR court = :court)
GROUP BY role, court, speaker
ORDER BY role, court, speaker
