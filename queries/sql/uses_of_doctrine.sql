-- Which courts apply this doctrine, and in whose voice is it merely named?
-- :doctrine: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
WITH said AS (
  SELECT CASE WHEN speaker = 'court' THEN 'applied' ELSE 'named' END AS role, court, speaker, source, act, year
  FROM applies WHERE target = :doctrine
  UNION ALL
  SELECT 'named', court, speaker, source, act, year FROM mentions WHERE target = :doctrine
)
SELECT role, court, speaker, count(*) AS passages, count(DISTINCT act) AS acts,
       min(year) AS first_year, max(year) AS last_year
FROM said
WHERE substr(source, 1, length(act) + 1) = act || '#' AND (:court IS NULL OR court = :court)
GROUP BY role, court, speaker
ORDER BY role, court, speaker
