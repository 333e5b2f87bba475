-- Where does a court, speaking of this doctrine, depart from a ruling or distinguish it?
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
  FROM applies WHERE target = :doctrine AND speaker = 'court'
  UNION ALL
  SELECT 0, source, act, court, year, date, section, speaker, claim, confidence
  FROM mentions WHERE target = :doctrine AND speaker = 'court'
),
own AS MATERIALIZED (
  SELECT DISTINCT c.rowid AS edge, s.act
  FROM said s CROSS JOIN cites c ON c.source = s.source
  WHERE c.speaker = 'court' AND c.treatment IN ('departed', 'distinguished')
    AND NOT EXISTS (SELECT 1 FROM guide WHERE id = s.act)
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
)
SELECT CASE WHEN c.target_court = c.court THEN 'within' ELSE 'across' END AS scope, c.court AS citing_court, r.id AS citing_id, r.kind AS citing_kind,
       r.title AS citing_title, r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing,
       t.id AS cited_id, t.court AS cited_court, t.kind AS cited_kind, t.title AS cited_title,
       t.date AS cited_date, CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS cited_standing,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       p.id AS passage, p.number, p.text
FROM own s
CROSS JOIN cites c ON c.rowid = s.edge
JOIN ruling r ON r.id = s.act
JOIN ruling t ON t.id = c.target
JOIN passage p ON p.id = c.source
ORDER BY scope, coalesce(r.date, ''), r.id, length(p.id), p.id, c.claim
