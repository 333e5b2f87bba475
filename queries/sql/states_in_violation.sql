-- Which States did both bodies find in violation, on which provisions, and in which ruling above all?
-- :one: TEXT code of a court
-- :other: TEXT code of another court
-- :about: TEXT or NULL right, NULL for all
-- :group: TEXT or NULL group of persons whom the ruling concerns
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :after: TEXT State before those of this page, empty for the first
-- :limit: INTEGER States
WITH RECURSIVE mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :about
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
ours AS MATERIALIZED (
  SELECT DISTINCT w.provision FROM walked w
  WHERE w.provision IS NOT NULL AND w.match <> 'contested' AND NOT EXISTS (
    SELECT 1 FROM nested n
    WHERE n.provision = w.mapped
      AND (w.provision = n.below OR substr(w.provision, 1, length(n.below) + 1) = n.below || '.')
  )
),
found AS NOT MATERIALIZED (
  SELECT h.respondent AS state, h.court, h.provision, h.owner, h.id
  FROM holding h INDEXED BY holding_by_court
  WHERE h.court IN (:one, :other) AND h.outcome = 'violation' AND h.provision IS NOT NULL
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
    AND (:group IS NULL OR EXISTS (
      SELECT 1 FROM concerns g WHERE g.source = h.owner AND +g.target = :group
    ))
    AND (:about IS NULL OR h.provision IN (SELECT provision FROM ours))
),
listed(state) AS (  -- the States that the one found in violation, each found in the index
  SELECT min(h.respondent) FROM holding h INDEXED BY holding_by_court
  WHERE h.court = :one AND h.outcome = 'violation' AND h.respondent > :after
  UNION ALL
  SELECT (
    SELECT min(h.respondent) FROM holding h INDEXED BY holding_by_court
    WHERE h.court = :one AND h.outcome = 'violation' AND h.respondent > l.state
  )
  FROM listed l WHERE l.state IS NOT NULL
),
both AS MATERIALIZED (
  SELECT l.state FROM listed l
  WHERE l.state IS NOT NULL
    AND EXISTS (SELECT 1 FROM found f WHERE f.court = :one AND f.state = l.state)
    AND EXISTS (SELECT 1 FROM found f WHERE f.court = :other AND f.state = l.state)
  ORDER BY l.state LIMIT :limit
),
here AS NOT MATERIALIZED (SELECT f.* FROM both b CROSS JOIN found f ON f.state = b.state),
counted AS MATERIALIZED (
  SELECT state, court, count(DISTINCT owner) AS rulings FROM here GROUP BY state, court
),
highest AS MATERIALIZED (
  SELECT h.state, h.court, h.provision, count(*) AS holdings, max(coalesce(r.rank, 0.0)) AS rank
  FROM here h CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = h.owner
  GROUP BY h.state, h.court, h.provision
),
placed AS MATERIALIZED (
  SELECT k.*, (
    SELECT f.id FROM found f CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = f.owner
    WHERE f.court = k.court AND f.state = k.state AND f.provision = k.provision
      AND coalesce(r.rank, 0.0) = k.rank
    ORDER BY f.owner, length(f.id), f.id LIMIT 1
  ) AS id
  FROM highest k
)
SELECT x.state, s.label_en, c.rulings, x.holdings,
       r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision, h.read_with, h.outcome, h.aspect, h.respondent, h.condition,
       h.vote_for, h.vote_against, h.unanimous, h.item, h.claim, h.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM placed x
JOIN counted c ON c.state = x.state AND c.court = x.court
CROSS JOIN holding h ON h.id = x.id
CROSS JOIN ruling r ON r.id = h.owner
LEFT JOIN state s ON s.id = x.state
LEFT JOIN passage p ON p.id = h.passage
ORDER BY x.state, x.court, x.provision
