-- In which ruling of each court does this doctrine stand first in anybody's words, first in those of the court, first
-- applied by it, and last in its words?
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
WITH said AS (
  SELECT 1 AS applies, source, act, court, year, section, speaker, claim, confidence
  FROM applies WHERE target = :doctrine
  UNION ALL
  SELECT 0, source, act, court, year, section, speaker, claim, confidence
  FROM mentions WHERE target = :doctrine
),
dated AS MATERIALIZED (
  SELECT s.*, r.date FROM said s
  JOIN passage p ON p.id = s.source
  JOIN ruling r ON r.id = s.act
  WHERE r.date IS NOT NULL AND (:courts IS NULL OR s.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR r.date >= :since) AND (:until IS NULL OR r.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM json_each(r.respondents) WHERE value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE p.language IN (SELECT value FROM json_each(:languages)) END
),
placed AS (
  SELECT 'any' AS role, d.*, row_number() OVER (
    PARTITION BY court ORDER BY date, act, length(source), source, claim) AS place FROM dated d
  UNION ALL
  SELECT 'court', d.*, row_number() OVER (
    PARTITION BY court ORDER BY date, act, length(source), source, claim)
  FROM dated d WHERE speaker = 'court'
  UNION ALL
  SELECT 'applied', d.*, row_number() OVER (
    PARTITION BY court ORDER BY date, act, length(source), source, claim)
  FROM dated d WHERE speaker = 'court' AND applies
  UNION ALL
  SELECT 'latest', d.*, row_number() OVER (
    PARTITION BY court ORDER BY date DESC, act, length(source), source, claim)
  FROM dated d WHERE speaker = 'court'
)
SELECT x.role, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, x.section, x.speaker, p.text, x.claim, x.confidence
FROM placed x
JOIN ruling r ON r.id = x.act
JOIN passage p ON p.id = x.source
WHERE x.place = 1
ORDER BY r.court, x.role
