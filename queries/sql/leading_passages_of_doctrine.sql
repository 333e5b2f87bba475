-- Which rulings that apply this doctrine weigh most in each court, and in which passages do they?
-- :doctrine: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER rulings a court
WITH applied AS (
  SELECT court, section, source, act, claim, confidence FROM applies
  WHERE target = :doctrine AND speaker = 'court' AND (:court IS NULL OR court = :court)
),
ranked AS (
  SELECT r.id, row_number() OVER (
           PARTITION BY r.court ORDER BY coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM (SELECT DISTINCT act FROM applied) a JOIN ruling r ON r.id = a.act
  WHERE (:since IS NULL OR r.date >= :since) AND (:until IS NULL OR r.date <= :until)
),
passages AS (
  SELECT a.*, k.place, count(*) OVER (PARTITION BY a.act) AS passages,
         row_number() OVER (PARTITION BY a.act ORDER BY length(a.source), a.source, a.claim) AS turn
  FROM ranked k JOIN applied a ON a.act = k.id
  WHERE k.place <= :leading
)
SELECT s.place, s.passages, r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       coalesce(r.rank, 0.0) AS rank, p.id AS passage, p.number, s.section, 'court' AS speaker,
       p.text, s.claim, s.confidence
FROM passages s
JOIN ruling r ON r.id = s.act
JOIN passage p ON p.id = s.source
WHERE s.turn = 1
ORDER BY r.court, s.place
