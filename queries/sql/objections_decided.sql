-- Which preliminary objections do operative parts dismiss or allow in rulings on a right, and on which ground?
-- :about: TEXT or NULL right; NULL where a provision is given
-- :provision: TEXT or NULL provision; NULL where a right is given
-- :courts: JSON list or NULL, codes of courts
-- :respondents: JSON list or NULL, States
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL of the plea
-- :defences: JSON list of doctrines that are defences
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
held AS MATERIALIZED (
  SELECT h.id, h.owner, h.court, h.outcome, h.year, coalesce(h.digest, 0) AS digest
  FROM nearest n JOIN holding h ON h.id = n.id
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:respondents IS NULL OR h.respondent IN (SELECT value FROM json_each(:respondents)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
ruled AS MATERIALIZED (
  SELECT owner, court, max(digest) AS digest, min(year) AS year,
         CASE WHEN max(outcome = 'violation') THEN 'violation'
              WHEN max(outcome = 'no-violation') THEN 'no-violation'
              WHEN max(outcome = 'inadmissible') THEN 'inadmissible'
              ELSE 'open' END AS ended
  FROM held GROUP BY owner, court
),
decided AS (
  SELECT h.id, h.court, h.owner, h.outcome, h.claim, h.passage
  FROM ruled r CROSS JOIN holding h ON h.owner = r.owner
  WHERE h.outcome IN ('objection-dismissed', 'objection-allowed')
    AND (:min_confidence IS NULL OR h.confidence >= :min_confidence)
),
said AS (
  SELECT d.id, m.target, m.claim FROM decided d CROSS JOIN mentions m ON m.source = d.passage
  UNION ALL
  SELECT d.id, a.target, a.claim FROM decided d CROSS JOIN applies a ON a.source = d.passage
),
named AS (
  SELECT DISTINCT d.id, s.target
  FROM decided d
  JOIN said s ON s.id = d.id
  JOIN claim k ON k.id = d.claim
  JOIN claim n ON n.id = s.claim
  WHERE n.start >= k.start AND n."end" <= k."end"  -- within the very item
    AND s.target IN (SELECT value FROM json_each(:defences))
)
SELECT d.court, coalesce(n.target, '') AS ground, d.outcome, count(*) AS objections,
       count(DISTINCT d.owner) AS rulings, min(d.id) AS holding
FROM decided d LEFT JOIN named n ON n.id = d.id
GROUP BY d.court, coalesce(n.target, ''), d.outcome
ORDER BY d.court, ground, d.outcome
