-- In how many acts and passages does a court itself apply this doctrine, or name it: by court, State, year and group
-- of persons?
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
WITH said AS (
  SELECT source, act, court, year, date, section, speaker, claim, confidence
  FROM applies WHERE target = :doctrine AND speaker = 'court' AND :role = 'applied'
  UNION ALL
  SELECT source, act, court, year, date, section, speaker, claim, confidence
  FROM mentions WHERE target = :doctrine AND speaker = 'court' AND :role = 'named'
),
acts AS MATERIALIZED (
  SELECT s.act, s.court, s.year, count(*) AS passages
  FROM said s
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
  GROUP BY s.act, s.court, s.year
),
told AS (
  SELECT 'court' AS level, court AS code, NULL AS label, act, passages FROM acts
  UNION ALL
  SELECT 'year', CAST(year AS TEXT), NULL, act, passages FROM acts WHERE year IS NOT NULL
  UNION ALL
  SELECT 'respondent', j.value, NULL, a.act, a.passages FROM acts a CROSS JOIN ruling r ON r.id = a.act CROSS JOIN json_each(r.respondents) j
  UNION ALL
  SELECT 'group', c.target, n.label_en, a.act, a.passages
  FROM acts a JOIN concerns c ON c.source = a.act JOIN "group" n ON n.id = c.target
)
SELECT level, code, label, count(DISTINCT act) AS acts, sum(passages) AS passages
FROM told
GROUP BY level, code, label
ORDER BY level, acts DESC, code
