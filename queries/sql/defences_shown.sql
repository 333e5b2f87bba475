-- Which rulings show a defence that a State raised, in whose words, and what was held on the right?
-- :about: TEXT or NULL right; NULL where a provision is given
-- :provision: TEXT or NULL provision; NULL where a right is given
-- :courts: JSON list or NULL, codes of courts
-- :respondents: JSON list or NULL, States
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL of the plea
-- :defences: JSON list of doctrines that are defences
-- :leading: INTEGER rulings a court, defence and end
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
pleaded AS (
  SELECT r.owner, r.court, r.digest, r.year, r.ended, u.target AS defence,
         min(u.passage) AS passage
  FROM ruled r CROSS JOIN uses u ON u.source = r.owner
  WHERE u.speaker = 'government' AND u.passages > 0
    AND u.target IN (SELECT value FROM json_each(:defences))
    AND (:min_confidence IS NULL OR u.confidence >= :min_confidence)
  GROUP BY r.owner, r.court, r.digest, r.year, r.ended, u.target
),
placed AS (
  SELECT p.*, row_number() OVER (
           PARTITION BY p.court, p.defence, p.ended
           ORDER BY coalesce(r.rank, 0.0) DESC, p.owner
         ) AS place
  FROM pleaded p CROSS JOIN ruling r ON r.id = p.owner
  WHERE p.ended <> 'open'
)
SELECT x.defence, x.ended, x.place, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, p.section, p.speaker, p.text,
       (SELECT min(u.claim) FROM uses u WHERE u.source = x.owner AND u.target = x.defence
        AND u.speaker = 'government' AND u.passage = x.passage) AS claim,
       h.id AS holding, h.outcome, h.provision, h.passage AS held_in, h.claim AS held_by
FROM placed x
JOIN ruling r ON r.id = x.owner
LEFT JOIN passage p ON p.id = x.passage
JOIN holding h ON h.id = (SELECT min(k.id) FROM held k WHERE k.owner = x.owner AND k.outcome = x.ended)
WHERE x.place <= :leading
ORDER BY r.court, x.defence, x.ended, x.place
