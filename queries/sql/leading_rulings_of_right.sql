-- Which rulings on this right weigh most in each court, and with which words do they decide?
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :analysis: TEXT or NULL id of the ranking whose weights decide first
-- :leading: INTEGER rulings a court
WITH RECURSIVE mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
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
nearest AS (
  SELECT h.owner, h.court, h.outcome, h.digest, h.year, n.mapped AS provision, n.match
  FROM near n CROSS JOIN holding h ON h.provision = n.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
ruled AS (
  SELECT r.id, k.weight, k.claim AS ranked, row_number() OVER (
           PARTITION BY r.court
           ORDER BY coalesce(k.weight, 0.0) DESC, coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM (SELECT DISTINCT owner FROM nearest WHERE match <> 'contested') n
  CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = n.owner
  LEFT JOIN placing k ON k.analysis = :analysis AND k.owner = n.owner
),
leading AS MATERIALIZED (
  SELECT r.id, r.court, r.kind, r.title, r.date, r.held, r.digest, coalesce(r.rank, 0.0) AS rank, x.place,
         x.weight, x.ranked
  FROM ruled x CROSS JOIN ruling r ON r.id = x.id
  WHERE x.place <= :leading
)
SELECT l.id, l.court, l.kind, l.title, l.date, CASE WHEN l.held THEN 'text' WHEN l.digest THEN 'digest' ELSE 'cited' END AS standing, l.rank, l.place, l.weight, l.ranked,
       h.id AS holding, m.provision AS mapped, m.match, h.provision, h.read_with, h.outcome,
       h.aspect, h.respondent, h.condition, h.vote_for, h.vote_against, h.unanimous, h.item, h.claim,
       h.confidence, p.id AS passage, p.number, p.section, p.speaker, p.text
FROM leading l
JOIN holding h ON h.owner = l.id
JOIN mapped m ON m.match <> 'contested'
  AND (h.provision = m.provision OR substr(h.provision, 1, length(m.provision) + 1) = m.provision || '.')
LEFT JOIN passage p ON p.id = h.passage
WHERE NOT EXISTS (
  SELECT 1 FROM nested n
  WHERE n.provision = m.provision
    AND (h.provision = n.below OR substr(h.provision, 1, length(n.below) + 1) = n.below || '.')
)
ORDER BY l.court, l.place, length(h.id), h.id
