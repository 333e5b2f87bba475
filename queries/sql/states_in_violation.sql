-- Which States did both bodies find in violation, on which provisions, and in which ruling above all?
-- :one: TEXT code of a court
-- :other: TEXT code of another court
-- :about: TEXT or NULL right, NULL for all
-- :group: TEXT or NULL group of persons whom the ruling concerns
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :about
),
found AS NOT MATERIALIZED (
  SELECT h.respondent AS state, h.court, h.provision, h.owner
  FROM holding h INDEXED BY holding_by_court
  WHERE h.court IN (:one, :other) AND h.outcome = 'violation'
    AND h.respondent IS NOT NULL AND h.provision IS NOT NULL
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
    AND (:group IS NULL OR EXISTS (
      SELECT 1 FROM concerns g WHERE g.source = h.owner AND +g.target = :group
    ))
    AND (:about IS NULL OR 'contested' <> (
      SELECT m.match FROM mapped m
      WHERE h.provision = m.provision
         OR substr(h.provision, 1, length(m.provision) + 1) = m.provision || '.'
      ORDER BY length(m.provision) DESC LIMIT 1
    ))
),
counted AS MATERIALIZED (
  SELECT state, court, count(DISTINCT owner) AS rulings FROM found GROUP BY court, state
),
both AS MATERIALIZED (SELECT state FROM counted GROUP BY state HAVING count(*) = 2),
highest AS MATERIALIZED (  -- in the order of the index, each rank read from an index too
  SELECT f.state, f.court, f.provision, count(*) AS holdings, max(coalesce(r.rank, 0.0)) AS rank
  FROM found f CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = f.owner
  WHERE f.state IN (SELECT state FROM both)
  GROUP BY f.court, f.state, f.provision
),
placed AS MATERIALIZED (
  SELECT k.*, c.rulings, (
    SELECT f.owner FROM found f CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = f.owner
    WHERE f.court = k.court AND f.state = k.state AND f.provision = k.provision
      AND coalesce(r.rank, 0.0) = k.rank
    ORDER BY f.owner LIMIT 1
  ) AS owner
  FROM counted c CROSS JOIN highest k ON k.state = c.state AND k.court = c.court
)
SELECT x.state, s.label_en, x.rulings, x.holdings,
       r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision, h.read_with, h.outcome, h.aspect, h.respondent, h.condition,
       h.vote_for, h.vote_against, h.unanimous, h.item, h.claim, h.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM placed x
CROSS JOIN ruling r ON r.id = x.owner
CROSS JOIN holding h ON h.id = (
  SELECT n.id FROM holding n INDEXED BY holding_by_court
  WHERE n.court = x.court AND n.outcome = 'violation' AND n.respondent = x.state
    AND n.provision = x.provision AND n.owner = x.owner
  ORDER BY length(n.id), n.id LIMIT 1
)
LEFT JOIN state s ON s.id = x.state
LEFT JOIN passage p ON p.id = h.passage
ORDER BY x.state, x.court, x.provision
