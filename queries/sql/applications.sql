-- In which passages does a court itself apply this doctrine, or name it in its own words?
-- :doctrine: TEXT
-- :role: TEXT 'applied' or 'named'
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
-- :group: TEXT or NULL that the act concerns
-- :year: INTEGER of the last row seen, 9999 before the first
-- :citing: TEXT act of the last row seen
-- :passage: TEXT of the last row seen
-- :claim: TEXT of the last row seen
-- :limit: INTEGER
WITH said AS (
  SELECT source, act, court, year, date, section, speaker, claim, confidence
  FROM applies WHERE target = :doctrine AND speaker = 'court' AND :role = 'applied'
  UNION ALL
  SELECT source, act, court, year, date, section, speaker, claim, confidence
  FROM mentions WHERE target = :doctrine AND speaker = 'court' AND :role = 'named'
),
shown AS (
  SELECT s.*, coalesce(s.year, 0) AS turn FROM said s
  WHERE (:courts IS NULL OR s.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR s.date >= :since)
    AND (:until IS NULL OR s.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling r, json_each(r.respondents) n
      WHERE r.id = s.act AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM interprets i WHERE i.source = s.source
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
    AND (:group IS NULL OR EXISTS (SELECT 1 FROM concerns c WHERE c.source = s.act AND +c.target = :group))
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE (SELECT p.language FROM passage p WHERE p.id = s.source)
                IN (SELECT value FROM json_each(:languages)) END
    AND (coalesce(s.year, 0) < :year OR coalesce(s.year, 0) = :year AND
         (s.act, length(s.source), s.source, s.claim) > (:citing, length(:passage), :passage, :claim))
  ORDER BY coalesce(s.year, 0) DESC, s.act, length(s.source), s.source, s.claim
  LIMIT :limit
)
SELECT s.turn AS year, s.act AS id, s.court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing, r.respondents,
       p.id AS passage, p.number, s.section, s.speaker, p.text, s.claim, s.confidence
FROM shown s
JOIN passage p ON p.id = s.source
LEFT JOIN ruling r ON r.id = s.act
LEFT JOIN guide g ON g.id = s.act AND r.id IS NULL
ORDER BY s.turn DESC, s.act, length(s.source), s.source, s.claim
