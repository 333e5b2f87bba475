-- Which rulings are held that decide on a provision, by court, State, time and outcome?
-- :courts: JSON list or NULL, code of the court
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions it decides on, examines or hears invoked
-- :languages: JSON list or NULL, of a text held
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :kind: TEXT or NULL
-- :outcome: TEXT or NULL of a holding
-- :provision: TEXT of a holding, paragraphs below it included
-- :after: TEXT id of the last row seen, '' before the first
-- :limit: INTEGER
WITH deciding AS MATERIALIZED (
  SELECT h.owner FROM holding h
  WHERE h.provision = :provision AND (:outcome IS NULL OR h.outcome = :outcome)
  UNION
  SELECT h.owner FROM holding h
  WHERE h.provision > :provision || '.' AND h.provision < :provision || '/'
    AND (:outcome IS NULL OR h.outcome = :outcome)
)
SELECT r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, r.formation, r.languages,
       r.respondents, coalesce(r.rank, 0.0) AS rank
FROM deciding d CROSS JOIN ruling r ON r.id = d.owner
WHERE r.id > :after AND (r.held OR r.digest)
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
ORDER BY r.id
LIMIT :limit
