-- Which rulings show a defence that a State raised, in whose words, and what was held on the right?
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
-- :leading: INTEGER rulings a court, defence and end
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
),
placed AS (
  SELECT d.*, row_number() OVER (
           PARTITION BY d.court, d.defence, d.ended
           ORDER BY coalesce(r.rank, 0.0) DESC, d.owner
         ) AS place
  FROM pleaded d CROSS JOIN ruling r ON r.id = d.owner
  WHERE d.ended <> 'open'
)
SELECT x.defence, x.ended, x.place, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, p.section, p.speaker, p.text,
       (SELECT min(u.claim) FROM uses u WHERE u.source = x.owner AND u.target = x.defence
        AND u.speaker = :speaker AND u.role = :role AND u.passage = x.passage) AS claim,
       h.id AS holding, h.outcome, h.provision, h.passage AS held_in, h.claim AS held_by
FROM placed x
JOIN ruling r ON r.id = x.owner
LEFT JOIN passage p ON p.id = x.passage
JOIN holding h ON h.id = (SELECT min(k.id) FROM held k WHERE k.owner = x.owner AND k.outcome = x.ended)
WHERE x.place <= :leading
ORDER BY r.court, x.defence, x.ended, x.place
