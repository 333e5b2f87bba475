-- Which holdings are there on a right or a provision, and in which words?
-- :about: TEXT or NULL right; NULL where a provision is given
-- :provision: TEXT or NULL provision; NULL where a right is given
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :respondents: JSON list or NULL, State
-- :outcome: TEXT or NULL
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL
-- :group: TEXT or NULL group of persons whom the ruling concerns
-- :after: TEXT id of the last row seen, '' before the first
-- :limit: INTEGER
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :about
  UNION ALL
  SELECT :provision, 'exact' WHERE :provision IS NOT NULL
),
nested AS (
  SELECT a.provision, b.provision AS below
  FROM mapped a JOIN mapped b
    ON b.provision > a.provision || '.' AND b.provision < a.provision || '/'
),
reached AS (
  SELECT h.id, m.provision, m.match, h.provision AS held_on
  FROM mapped m CROSS JOIN holding h ON h.provision = m.provision
  UNION ALL
  SELECT h.id, m.provision, m.match, h.provision
  FROM mapped m CROSS JOIN holding h
    ON h.provision > m.provision || '.' AND h.provision < m.provision || '/'
),
nearest AS MATERIALIZED (
  SELECT DISTINCT r.id FROM reached r
  WHERE r.match <> 'contested' AND NOT EXISTS (
    SELECT 1 FROM nested n
    WHERE n.provision = r.provision
      AND (r.held_on = n.below OR substr(r.held_on, 1, length(n.below) + 1) = n.below || '.')
  )
),
found AS (
  SELECT h.* FROM nearest n JOIN holding h ON h.id = n.id
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:respondents IS NULL OR h.respondent IN (SELECT value FROM json_each(:respondents)))
    AND (:outcome IS NULL OR h.outcome = :outcome)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
    AND (:min_confidence IS NULL OR h.confidence >= :min_confidence)
    AND (:group IS NULL OR EXISTS (
      SELECT 1 FROM concerns g WHERE g.source = h.owner AND g.target = :group
    ))
)
SELECT r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision, h.read_with, h.outcome, h.aspect, h.respondent, h.condition,
       h.vote_for, h.vote_against, h.unanimous, h.item, h.claim, h.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM (SELECT id FROM found WHERE id > :after ORDER BY id LIMIT :limit) x
JOIN holding h ON h.id = x.id
JOIN ruling r ON r.id = h.owner
LEFT JOIN passage p ON p.id = h.passage
ORDER BY h.id
