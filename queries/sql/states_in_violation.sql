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
  SELECT h.id, h.owner, h.court, h.respondent AS state, h.provision
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
both AS (SELECT state FROM found GROUP BY state HAVING count(DISTINCT court) = 2),
ranked AS MATERIALIZED (
  SELECT f.state, f.court, f.provision, f.owner, f.id, coalesce(r.rank, 0.0) AS rank
  FROM found f CROSS JOIN both b ON b.state = f.state CROSS JOIN ruling r ON r.id = f.owner
),
highest AS (
  SELECT state, court, provision, count(*) AS holdings, max(rank) AS rank
  FROM ranked GROUP BY state, court, provision
),
placed AS (
  SELECT k.*, t.holdings, row_number() OVER (
           PARTITION BY k.state, k.court, k.provision ORDER BY k.owner, length(k.id), k.id
         ) AS place
  FROM ranked k CROSS JOIN highest t
    ON t.state = k.state AND t.court = k.court AND t.provision = k.provision AND t.rank = k.rank
),
counted AS (
  SELECT state, court, count(DISTINCT owner) AS rulings FROM found GROUP BY state, court
)
SELECT x.state, s.label_en, c.rulings, x.holdings,
       r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision, h.read_with, h.outcome, h.aspect, h.respondent, h.condition,
       h.vote_for, h.vote_against, h.unanimous, h.item, h.claim, h.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM placed x
JOIN counted c ON c.state = x.state AND c.court = x.court
JOIN ruling r ON r.id = x.owner
JOIN holding h ON h.id = x.id
LEFT JOIN state s ON s.id = x.state
LEFT JOIN passage p ON p.id = h.passage
WHERE x.place = 1
ORDER BY x.state, x.court, h.provision
