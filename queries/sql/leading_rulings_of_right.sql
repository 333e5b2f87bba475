-- Which rulings on this right weigh most in each court, and with which words do they decide?
-- :right: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER rulings a court
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
reached AS (
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, m.provision, m.match
  FROM mapped m CROSS JOIN holding h ON h.provision = m.provision
  WHERE (:court IS NULL OR h.court = :court)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  UNION ALL
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, m.provision, m.match
  FROM mapped m CROSS JOIN holding h
    ON h.provision > m.provision || '.' AND h.provision < m.provision || '/'
  WHERE (:court IS NULL OR h.court = :court)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY id ORDER BY length(provision) DESC, provision) AS place
  FROM reached
),
nearest AS MATERIALIZED (SELECT * FROM placed WHERE place = 1),
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
       n.id AS holding, n.provision AS mapped, n.match, h.provision, h.read_with, h.outcome,
       h.aspect, h.respondent, h.condition, h.vote_for, h.vote_against, h.unanimous, h.item, h.claim,
       h.confidence, p.id AS passage, p.number, p.section, p.speaker, p.text
FROM leading r
JOIN nearest n ON n.owner = r.id AND n.match <> 'contested'
JOIN holding h ON h.id = n.id
LEFT JOIN passage p ON p.id = h.passage
ORDER BY r.court, r.place, length(n.id), n.id
