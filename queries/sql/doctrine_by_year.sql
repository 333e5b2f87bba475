-- In how many rulings of each court and year does this doctrine stand: applied by the court, named by it, or only in
-- the words of others?
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
acts AS (
  SELECT s.court, s.year, s.act, max(s.applies AND s.speaker = 'court') AS applied,
         max(s.speaker = 'court') AS own, count(*) AS passages,
         count(CASE WHEN s.applies AND s.speaker = 'court' THEN 1 END) AS applying,
         count(CASE WHEN NOT s.applies AND s.speaker = 'court' THEN 1 END) AS naming
  FROM said s
  WHERE NOT EXISTS (SELECT 1 FROM guide WHERE id = s.act)
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
  GROUP BY s.court, s.year, s.act
)
SELECT court, year, count(CASE WHEN applied THEN 1 END) AS applied,
       count(CASE WHEN own AND NOT applied THEN 1 END) AS named,
       count(CASE WHEN NOT own THEN 1 END) AS only_others, sum(applying) AS applying,
       sum(naming) AS naming, sum(passages - applying - naming) AS others
FROM acts
GROUP BY court, year
ORDER BY court, coalesce(year, 0)
