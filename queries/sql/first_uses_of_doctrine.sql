-- In which ruling did each court first apply this doctrine, and in which is it first named by anybody?
-- :doctrine: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
WITH said AS (
  SELECT 'applied' AS role, court, speaker, section, source, act, claim, confidence
  FROM applies WHERE target = :doctrine AND speaker = 'court'
  UNION ALL
  SELECT 'named', court, speaker, section, source, act, claim, confidence
  FROM applies WHERE target = :doctrine
  UNION ALL
  SELECT 'named', court, speaker, section, source, act, claim, confidence
  FROM mentions WHERE target = :doctrine
),
acts AS (SELECT DISTINCT role, court, act FROM said WHERE :court IS NULL OR court = :court),
dated AS (
  SELECT a.role, a.court, a.act,
         row_number() OVER (PARTITION BY a.role, a.court ORDER BY r.date, r.id) AS place
  FROM acts a JOIN ruling r ON r.id = a.act
  WHERE r.date IS NOT NULL
),
passages AS (
  SELECT s.*, row_number() OVER (
           PARTITION BY s.role, s.court ORDER BY length(s.source), s.source, s.claim
         ) AS place
  FROM dated d JOIN said s ON s.role = d.role AND s.court = d.court AND s.act = d.act
  WHERE d.place = 1
)
SELECT s.role, r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, s.section, s.speaker, p.text, s.claim, s.confidence
FROM passages s
JOIN ruling r ON r.id = s.act
JOIN passage p ON p.id = s.source
WHERE s.place = 1
ORDER BY s.role, r.court
