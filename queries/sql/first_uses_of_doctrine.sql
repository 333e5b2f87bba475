-- In which ruling did each court first apply this doctrine, and in which is it first named by anybody?
-- :doctrine: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
WITH said AS (
  SELECT speaker = 'court' AS applies, court, speaker, section, source, act, claim, confidence
  FROM applies WHERE target = :doctrine AND (:court IS NULL OR court = :court)
  UNION ALL
  SELECT 0, court, speaker, section, source, act, claim, confidence
  FROM mentions WHERE target = :doctrine AND (:court IS NULL OR court = :court)
),
acts AS (SELECT court, act, max(applies) AS applies FROM said GROUP BY court, act),
dated AS (
  SELECT a.court, a.act, a.applies, r.date
  FROM acts a JOIN ruling r ON r.id = a.act
  WHERE r.date IS NOT NULL
),
firsts AS (
  SELECT 'applied' AS role, 1 AS least, court, act,
         row_number() OVER (PARTITION BY court ORDER BY date, act) AS place
  FROM dated WHERE applies
  UNION ALL
  SELECT 'named', 0, court, act, row_number() OVER (PARTITION BY court ORDER BY date, act)
  FROM dated
),
passages AS (
  SELECT f.role, s.*, row_number() OVER (
           PARTITION BY f.role, s.court ORDER BY length(s.source), s.source, s.claim
         ) AS place
  FROM firsts f
  JOIN said s ON s.court = f.court AND s.act = f.act AND s.applies >= f.least
  WHERE f.place = 1
)
SELECT s.role, r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, s.section, s.speaker, p.text, s.claim, s.confidence
FROM passages s
JOIN ruling r ON r.id = s.act
JOIN passage p ON p.id = s.source
WHERE s.place = 1
ORDER BY s.role, r.court
