-- In how many rulings of each court and year does this doctrine stand: applied by the court, named by it, or only in
-- the words of others? Read from how often each act uses it.
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
WITH fitting AS (
  SELECT u.court, u.year, u.source, u.role, u.speaker, u.passages
  FROM uses u
  WHERE u.target = :doctrine AND u.passages > 0
    AND NOT EXISTS (SELECT 1 FROM guide WHERE id = u.source)
    AND (:since IS NULL OR u.date >= :since) AND (:until IS NULL OR u.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling r, json_each(r.respondents) n
      WHERE r.id = u.source AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = u.source
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) j WHERE substr(i.target, 1, length(j.value) + 1) IN (j.value || '.', j.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = u.source
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) j WHERE substr(h.provision, 1, length(j.value) + 1) IN (j.value || '.', j.value || '@'))))
    AND (:courts IS NULL OR u.court IN (SELECT value FROM json_each(:courts)))
)
SELECT f.court, f.year, count(CASE WHEN f.role = 'applied' THEN 1 END) AS applied,
       count(CASE WHEN f.role = 'named' AND f.speaker = 'court' AND NOT EXISTS (
         SELECT 1 FROM uses a INDEXED BY uses_by_source
         WHERE a.source = f.source AND a.target = :doctrine AND a.role = 'applied' AND a.passages > 0
       ) THEN 1 END) AS named,
       count(DISTINCT CASE WHEN f.speaker <> 'court' AND NOT EXISTS (
         SELECT 1 FROM uses o INDEXED BY uses_by_source
         WHERE o.source = f.source AND o.target = :doctrine AND o.speaker = 'court' AND o.passages > 0
       ) THEN f.source END) AS only_others,
       sum(CASE WHEN f.role = 'applied' THEN f.passages ELSE 0 END) AS applying,
       sum(CASE WHEN f.role = 'named' AND f.speaker = 'court' THEN f.passages ELSE 0 END) AS naming,
       sum(CASE WHEN f.speaker <> 'court' THEN f.passages ELSE 0 END) AS others
FROM fitting f
GROUP BY f.court, f.year
ORDER BY f.court, coalesce(f.year, 0)
