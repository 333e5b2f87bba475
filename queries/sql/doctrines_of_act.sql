-- Which doctrines does this ruling or guide apply or name, and where first?
-- :act: TEXT
WITH said AS (
  SELECT CASE WHEN speaker = 'court' THEN 'applied' ELSE 'named' END AS role, source, target, claim
  FROM applies WHERE owner = :act AND substr(source, 1, length(:act) + 1) = :act || '#'
  UNION ALL
  SELECT 'named', source, target, claim
  FROM mentions WHERE owner = :act AND substr(source, 1, length(:act) + 1) = :act || '#'
),
placed AS (
  SELECT *, count(*) OVER (PARTITION BY role, target) AS passages,
         row_number() OVER (PARTITION BY role, target ORDER BY length(source), source, claim) AS place
  FROM said
)
SELECT s.role, s.target AS doctrine, d.label_en, s.passages, s.source AS passage, s.claim
FROM placed s
JOIN doctrine d ON d.id = s.target
WHERE s.place = 1
ORDER BY s.role, s.target
