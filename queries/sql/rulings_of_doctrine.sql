-- In which ruling does each court first apply this doctrine, in which is it first named by anybody, and which
-- rulings that apply it weigh most? Each with its first passage.
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER weightiest rulings a court
WITH said AS MATERIALIZED (
  SELECT role = 'applied' AS applies, court, speaker, section, passage, passages, source AS act,
         date, claim, confidence
  FROM uses WHERE target = :doctrine AND (:courts IS NULL OR court IN (SELECT value FROM json_each(:courts)))
),
acts AS MATERIALIZED (
  SELECT s.court, s.act, s.date, max(s.applies) AS applies
  FROM said s
  WHERE NOT EXISTS (SELECT 1 FROM guide WHERE id = s.act)
    AND (:since IS NULL OR s.date >= :since) AND (:until IS NULL OR s.date <= :until)
  GROUP BY s.court, s.act
),
placed AS (
  SELECT 'named' AS role, 0 AS least, court, act,
         row_number() OVER (PARTITION BY court ORDER BY date, act) AS place
  FROM acts WHERE date IS NOT NULL
  UNION ALL
  SELECT 'applied', 1, court, act, row_number() OVER (PARTITION BY court ORDER BY date, act)
  FROM acts WHERE date IS NOT NULL AND applies
  UNION ALL
  SELECT 'leading', 1, a.court, a.act,
         row_number() OVER (PARTITION BY a.court ORDER BY coalesce(r.rank, 0.0) DESC, a.act)
  FROM acts a CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = a.act WHERE a.applies
),
chosen AS MATERIALIZED (
  SELECT * FROM placed WHERE place <= CASE role WHEN 'leading' THEN :leading ELSE 1 END
),
passages AS (
  SELECT c.role, c.place, s.act, s.passage, s.section, s.speaker, s.claim, s.confidence,
         row_number() OVER (
           PARTITION BY c.role, c.act ORDER BY length(s.passage), s.passage, s.claim
         ) AS turn,
         sum(s.passages) OVER (PARTITION BY c.role, c.act) AS passages
  FROM chosen c
  JOIN said s ON s.court = c.court AND s.act = c.act AND s.applies >= c.least
)
SELECT s.role, s.place, s.passages, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, coalesce(r.rank, 0.0) AS rank, p.id AS passage, p.number,
       s.section, s.speaker, p.text, s.claim, s.confidence
FROM passages s
JOIN ruling r ON r.id = s.act
JOIN passage p ON p.id = s.passage
WHERE s.turn = 1
ORDER BY s.role, r.court, s.place
