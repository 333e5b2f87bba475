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
  SELECT 1 AS applies, source, act, court, year, date, section, speaker, claim, confidence
  FROM applies WHERE target = :doctrine
  UNION ALL
  SELECT 0, source, act, court, year, date, section, speaker, claim, confidence
  FROM mentions WHERE target = :doctrine
),
dated AS MATERIALIZED (
  SELECT s.applies, s.speaker = 'court' AS own, s.court, s.act, s.source, s.section, s.speaker, s.claim,
         s.confidence, s.date, s.date || ' ' || s.act AS day
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
days AS MATERIALIZED (  -- of a court: the first act of each sort, by day and id, and the last day
  SELECT court, min(day) AS spoken, min(CASE WHEN own THEN day END) AS named,
         min(CASE WHEN own AND applies THEN day END) AS applied, max(CASE WHEN own THEN date END) AS latest
  FROM dated GROUP BY court
),
near AS MATERIALIZED (
  SELECT d.*, y.spoken, y.named, y.applied, y.latest
  FROM dated d CROSS JOIN days y ON y.court = d.court
  WHERE d.day = y.spoken OR d.day = y.named OR d.day = y.applied OR d.date = y.latest
),
chosen AS (
  SELECT 'any' AS role, * FROM near WHERE day = spoken
  UNION ALL
  SELECT 'court', * FROM near WHERE own AND day = named
  UNION ALL
  SELECT 'applied', * FROM near WHERE own AND applies AND day = applied
  UNION ALL
  SELECT 'latest', * FROM near WHERE own AND date = latest
),
placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY role, court ORDER BY act, length(source), source, claim) AS place
  FROM chosen
)
SELECT x.role, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, x.section, x.speaker, p.text, x.claim, x.confidence
FROM placed x
JOIN ruling r ON r.id = x.act
JOIN passage p ON p.id = x.source
WHERE x.place = 1
ORDER BY r.court, x.role
