-- Which rulings on this right weigh most in each court, and with which words do they decide?
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER rulings a court
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
nested AS (
  SELECT a.provision, b.provision AS below
  FROM mapped a JOIN mapped b
    ON b.provision > a.provision || '.' AND b.provision < a.provision || '/'
),
reached AS (
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, h.date, h.provision AS held_on,
         m.provision, m.match
  FROM mapped m CROSS JOIN holding h ON h.provision = m.provision
  UNION ALL
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, h.date, h.provision,
         m.provision, m.match
  FROM mapped m CROSS JOIN holding h
    ON h.provision > m.provision || '.' AND h.provision < m.provision || '/'
),
nearest AS (
  SELECT * FROM reached h
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
    AND NOT EXISTS (
      SELECT 1 FROM nested n
      WHERE n.provision = h.provision
        AND (h.held_on = n.below OR substr(h.held_on, 1, length(n.below) + 1) = n.below || '.')
    )
),
ruled AS (
  SELECT r.id, r.court, r.kind, r.title, r.date, r.held, r.digest, coalesce(r.rank, 0.0) AS rank,
         row_number() OVER (
           PARTITION BY r.court ORDER BY coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM (SELECT DISTINCT owner FROM nearest WHERE match <> 'contested') n
  JOIN ruling r ON r.id = n.owner
),
leading AS MATERIALIZED (SELECT * FROM ruled WHERE place <= :leading)
SELECT r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, r.rank, r.place,
       h.id AS holding, m.provision AS mapped, m.match, h.provision, h.read_with, h.outcome,
       h.aspect, h.respondent, h.condition, h.vote_for, h.vote_against, h.unanimous, h.item, h.claim,
       h.confidence, p.id AS passage, p.number, p.section, p.speaker, p.text
FROM leading r
JOIN holding h ON h.owner = r.id
JOIN mapped m ON m.match <> 'contested'
  AND (h.provision = m.provision OR substr(h.provision, 1, length(m.provision) + 1) = m.provision || '.')
LEFT JOIN passage p ON p.id = h.passage
WHERE NOT EXISTS (
  SELECT 1 FROM nested n
  WHERE n.provision = m.provision
    AND (h.provision = n.below OR substr(h.provision, 1, length(n.below) + 1) = n.below || '.')
)
ORDER BY r.court, r.place, length(h.id), h.id
