-- With what outcomes on each right do the rulings end in which a court applies this doctrine, and which was the first of
-- each?
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
WITH said AS (
  SELECT source, act, court, date, section, speaker, claim, confidence
  FROM applies WHERE target = :doctrine AND speaker = 'court'
),
own AS (
  SELECT s.*, row_number() OVER (
    PARTITION BY s.act ORDER BY length(s.source), s.source, s.claim) AS turn
  FROM said s
  WHERE s.date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM guide WHERE id = s.act)
    AND (:courts IS NULL OR s.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR s.date >= :since) AND (:until IS NULL OR s.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling r, json_each(r.respondents) n
      WHERE r.id = s.act AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE (SELECT p.language FROM passage p WHERE p.id = s.source)
                IN (SELECT value FROM json_each(:languages)) END
),
ended AS MATERIALIZED (
  SELECT DISTINCT q.target AS right, o.court, h.outcome, o.act, o.date, o.source, o.claim, o.confidence
  FROM own o
  CROSS JOIN holding h ON h.owner = o.act
  CROSS JOIN protects q ON q.source IN (h.provision, h.article)
  WHERE o.turn = 1 AND h.outcome IN ('violation', 'no-violation') AND q.match IN ('exact', 'close')
),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY right, court, outcome ORDER BY date, act) AS place FROM ended
),
counted AS (
  SELECT right, court, outcome, count(DISTINCT act) AS rulings FROM ended GROUP BY right, court, outcome
)
SELECT x.right, y.label_en, x.outcome, n.rulings, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, p.section, p.speaker, p.text, x.claim, x.confidence
FROM placed x
JOIN counted n ON n.right = x.right AND n.court = x.court AND n.outcome = x.outcome
JOIN right y ON y.id = x.right
JOIN ruling r ON r.id = x.act
JOIN passage p ON p.id = x.source
WHERE x.place = 1
ORDER BY x.right, x.court, x.outcome
