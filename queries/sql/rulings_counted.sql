-- How many rulings of each court are held, by State, time, provision and outcome?
-- :courts: JSON list or NULL, code of the court
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions it decides on, examines or hears invoked
-- :languages: JSON list or NULL, of a text held
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :kind: TEXT or NULL
-- :outcome: TEXT or NULL of a holding
-- :provision: TEXT or NULL of a holding, paragraphs below it included
SELECT r.court, sum(coalesce(r.held, 0)) AS texts,
       sum(CASE WHEN r.held THEN 0 ELSE 1 END) AS digests,
       min(r.year) AS first_year, max(r.year) AS last_year
FROM ruling r
WHERE (r.held OR r.digest)
  AND (:courts IS NULL OR r.court IN (SELECT value FROM json_each(:courts)))
  AND (:kind IS NULL OR r.kind = :kind)
  AND (:since IS NULL OR r.date >= :since) AND (:until IS NULL OR r.date <= :until)
  AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM json_each(r.respondents) WHERE value IN (SELECT value FROM json_each(:respondents))))
  AND (:instruments IS NULL
       OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = r.id
                  AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
       OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = r.id
                  AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
  AND (:languages IS NULL OR EXISTS (
      SELECT 1 FROM json_each(r.languages) WHERE value IN (SELECT value FROM json_each(:languages))))
  AND (:outcome IS NULL AND :provision IS NULL OR EXISTS (
    SELECT 1 FROM holding h
    WHERE h.owner = r.id
      AND (:outcome IS NULL OR h.outcome = :outcome)
      AND (:provision IS NULL OR h.provision = :provision
           OR h.provision > :provision || '.' AND h.provision < :provision || '/')
  ))
GROUP BY r.court
ORDER BY r.court
