-- With which words did the weightiest rulings on this right order or recommend each remedy?
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER rulings a court and remedy
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
ours AS MATERIALIZED (SELECT DISTINCT provision FROM near WHERE match <> 'contested'),
found AS MATERIALIZED (
  SELECT DISTINCT h.owner, h.court FROM ours n CROSS JOIN holding h ON h.provision = n.provision
  WHERE h.outcome = 'violation' AND NOT coalesce(h.digest, 0)
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
first AS (
  SELECT f.court, m.remedy, m.owner, m.id,
         row_number() OVER (
           PARTITION BY f.court, m.remedy, m.owner ORDER BY length(m.id), m.id
         ) AS turn
  FROM found f
  JOIN measure m ON m.owner = f.owner
  WHERE m.outcome IN ('ordered', 'recommended')
),
placed AS (
  SELECT t.court, t.remedy, t.id,
         row_number() OVER (
           PARTITION BY t.court, t.remedy ORDER BY coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM first t CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = t.owner
  WHERE t.turn = 1
)
SELECT r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       m.remedy, b.place, m.id AS measure, m.outcome, m.head, m.amount, m.currency, m.deadline,
       m.recipients, m.tax, m.interest, m.item, m.claim, m.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM placed b
JOIN measure m ON m.id = b.id
JOIN ruling r ON r.id = m.owner
LEFT JOIN passage p ON p.id = m.passage
WHERE b.place <= :leading
ORDER BY r.court, m.remedy, b.place
