-- With which words did the weightiest rulings on this right order or recommend each remedy?
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER rulings a court and remedy
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
nested AS (
  SELECT a.provision, b.provision AS below
  FROM mapped a JOIN mapped b
    ON b.provision > a.provision || '.' AND b.provision < a.provision || '/'
),
reached AS (
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.date, h.provision AS held_on,
         m.provision, m.match
  FROM mapped m CROSS JOIN holding h ON h.provision = m.provision
  UNION ALL
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.date, h.provision,
         m.provision, m.match
  FROM mapped m CROSS JOIN holding h
    ON h.provision > m.provision || '.' AND h.provision < m.provision || '/'
),
found AS MATERIALIZED (
  SELECT DISTINCT h.id, h.owner, h.court FROM reached h
  WHERE h.outcome = 'violation' AND NOT coalesce(h.digest, 0) AND h.match <> 'contested'
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
    AND NOT EXISTS (
      SELECT 1 FROM nested n
      WHERE n.provision = h.provision
        AND (h.held_on = n.below OR substr(h.held_on, 1, length(n.below) + 1) = n.below || '.')
    )
),
first AS (
  SELECT f.court, m.remedy, m.owner, m.id,
         row_number() OVER (
           PARTITION BY f.court, m.remedy, m.owner ORDER BY length(m.id), m.id
         ) AS turn
  FROM (SELECT DISTINCT owner, court FROM found) f
  JOIN measure m ON m.owner = f.owner
  WHERE m.outcome IN ('ordered', 'recommended')
),
placed AS (
  SELECT m.court, m.remedy, m.id,
         row_number() OVER (
           PARTITION BY m.court, m.remedy ORDER BY coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM first m JOIN ruling r ON r.id = m.owner
  WHERE m.turn = 1
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
