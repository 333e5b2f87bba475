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
found AS MATERIALIZED (
  SELECT h.rowid AS at, h.id, h.owner, h.court, h.respondent AS state, h.provision
  FROM holding h
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
both AS MATERIALIZED (
  SELECT state FROM (SELECT DISTINCT state, court FROM found) GROUP BY state HAVING count(*) = 2
),
ranked AS MATERIALIZED (  -- of holdings and rulings only where they stand, to be read again at the end
  SELECT f.state, f.court, f.provision, f.owner, f.id, f.at, r.rowid AS ruling_at, coalesce(r.rank, 0.0) AS rank
  FROM found f CROSS JOIN ruling r ON r.id = f.owner
  WHERE f.state IN (SELECT state FROM both)
),
highest AS MATERIALIZED (
  SELECT state, court, provision, count(*) AS holdings, max(rank) AS rank
  FROM ranked GROUP BY state, court, provision
),
placed AS (
  SELECT k.state, k.court, k.provision, k.at, k.ruling_at, t.holdings, row_number() OVER (
           PARTITION BY k.state, k.court, k.provision ORDER BY k.owner, length(k.id), k.id
         ) AS place
  FROM highest t CROSS JOIN ranked k
    ON k.state = t.state AND k.court = t.court AND k.provision = t.provision AND k.rank = t.rank
),
counted AS (
  SELECT state, court, count(DISTINCT owner) AS rulings FROM ranked GROUP BY state, court
)
SELECT x.state, s.label_en, c.rulings, x.holdings,
       r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision, h.read_with, h.outcome, h.aspect, h.respondent, h.condition,
       h.vote_for, h.vote_against, h.unanimous, h.item, h.claim, h.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM placed x
JOIN counted c ON c.state = x.state AND c.court = x.court
CROSS JOIN ruling r ON r.rowid = x.ruling_at
CROSS JOIN holding h ON h.rowid = x.at
LEFT JOIN state s ON s.id = x.state
LEFT JOIN passage p ON p.id = h.passage
WHERE x.place = 1
ORDER BY x.state, x.court, x.provision
