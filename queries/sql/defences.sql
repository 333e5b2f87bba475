-- Which defences do States raise in rulings on a right, before which court, and how do those rulings end?
-- :about: TEXT or NULL right; NULL where a provision is given
-- :provision: TEXT or NULL provision; NULL where a right is given
-- :courts: JSON list or NULL, codes of courts
-- :respondents: JSON list or NULL, States
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL of the plea
-- :defences: JSON list of doctrines that are defences
-- :speaker: TEXT whose words count: 'government' pleads, 'court' applies
-- :role: TEXT 'named' or 'applied'
WITH RECURSIVE mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :about
  UNION ALL
  SELECT :provision, 'exact' WHERE :provision IS NOT NULL
),
nested AS (
  SELECT a.provision, b.provision AS below
  FROM mapped a JOIN mapped b
    ON b.provision > a.provision || '.' AND b.provision < a.provision || '/'
),
walked AS (  -- the provisions at or below a mapped one on which anything was held, each found in the index
  SELECT provision AS mapped, match, provision FROM mapped
  UNION ALL
  SELECT w.mapped, w.match, (
    SELECT min(h.provision) FROM holding h
    WHERE h.provision > max(w.provision, w.mapped || '.') AND h.provision < w.mapped || '/'
  )
  FROM walked w WHERE w.provision IS NOT NULL
),
near AS MATERIALIZED (
  SELECT w.mapped, w.match, w.provision FROM walked w
  WHERE w.provision IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM nested n
    WHERE n.provision = w.mapped
      AND (w.provision = n.below OR substr(w.provision, 1, length(n.below) + 1) = n.below || '.')
  )
),
ours AS MATERIALIZED (SELECT DISTINCT provision FROM near WHERE match <> 'contested'),
held AS MATERIALIZED (
  SELECT h.id, h.owner, h.court, h.outcome, h.year, coalesce(h.digest, 0) AS digest
  FROM ours n CROSS JOIN holding h ON h.provision = n.provision
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
pleaded AS (
  SELECT d.owner, d.court, d.digest, d.year, d.ended, u.target AS defence,
         min(u.passage) AS passage
  FROM ruled d CROSS JOIN uses u ON u.source = d.owner
  WHERE u.speaker = :speaker AND u.role = :role AND u.passages > 0
    AND u.target IN (SELECT value FROM json_each(:defences))
    AND (:min_confidence IS NULL OR u.confidence >= :min_confidence)
  GROUP BY d.owner, d.court, d.digest, d.year, d.ended, u.target
)
SELECT court, defence, ended, count(*) AS rulings, sum(digest) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM (
  SELECT court, defence, ended, digest, year FROM pleaded
  UNION ALL
  SELECT court, '' AS defence, ended, digest, year FROM ruled  -- whatever was pleaded
)
GROUP BY court, defence, ended
ORDER BY court, defence, ended
