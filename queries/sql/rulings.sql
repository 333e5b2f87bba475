-- Which rulings are held, by court, State, time, provision and outcome?
-- :court: TEXT or NULL code of the court
-- :respondent: TEXT or NULL State
-- :instrument: TEXT or NULL whose provisions it decides on, examines or hears invoked
-- :language: TEXT or NULL of a text held
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :kind: TEXT or NULL
-- :outcome: TEXT or NULL of a holding
-- :provision: TEXT or NULL of a holding, paragraphs below it included
-- :after: TEXT id of the last row seen, '' before the first
-- :limit: INTEGER
SELECT r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, r.formation, r.languages,
       r.respondents, coalesce(r.rank, 0.0) AS rank
FROM ruling r
WHERE r.id > :after AND (r.held OR r.digest)
  AND (:court IS NULL OR r.court = :court)
  AND (:kind IS NULL OR r.kind = :kind)
  AND (:since IS NULL OR r.date >= :since) AND (:until IS NULL OR r.date <= :until)
  AND (:respondent IS NULL OR EXISTS (SELECT 1 FROM json_each(r.respondents) WHERE value = :respondent))
  AND (:instrument IS NULL
       OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = r.id
                  AND substr(i.target, 1, length(:instrument) + 1) IN (:instrument || '.', :instrument || '@'))
       OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = r.id
                  AND substr(h.provision, 1, length(:instrument) + 1) IN (:instrument || '.', :instrument || '@')))
  AND (:language IS NULL OR EXISTS (SELECT 1 FROM json_each(r.languages) WHERE value = :language))
  AND (:outcome IS NULL AND :provision IS NULL OR EXISTS (
    SELECT 1 FROM holding h
    WHERE h.owner = r.id
      AND (:outcome IS NULL OR h.outcome = :outcome)
      AND (:provision IS NULL OR h.provision = :provision
           OR h.provision > :provision || '.' AND h.provision < :provision || '/')
  ))
ORDER BY r.id
LIMIT :limit
