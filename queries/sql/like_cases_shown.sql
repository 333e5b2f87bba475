-- Which are the weightiest of the like cases of each court, by outcome, and in which words?
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :respondents: JSON list or NULL, State
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :group: TEXT or NULL group of persons whom the ruling concerns
-- :applying: TEXT or NULL doctrine that the court applies in the ruling
-- :remedy: TEXT or NULL form of redress that the ruling orders or recommends
-- :leading: INTEGER rulings a court and outcome
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
ruled AS MATERIALIZED (
  SELECT h.owner, h.court, max(coalesce(h.digest, 0)) AS digest, min(h.year) AS year,
         max(h.outcome = 'violation') AS breach, max(h.outcome = 'no-violation') AS none
  FROM ours n CROSS JOIN holding h ON h.provision = n.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:respondents IS NULL OR h.respondent IN (SELECT value FROM json_each(:respondents)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  GROUP BY h.owner, h.court
),
alike AS (
  SELECT d.owner, d.court, d.digest, d.year,
         CASE WHEN d.breach THEN 'violation' WHEN d.none THEN 'no-violation' ELSE 'open' END AS ended
  FROM ruled d
  WHERE (:group IS NULL OR EXISTS (
      SELECT 1 FROM concerns g WHERE g.source = d.owner AND +g.target = :group
    ))
    AND (:applying IS NULL OR EXISTS (
      SELECT 1 FROM uses u
      WHERE u.source = d.owner AND u.target = :applying AND u.role = 'applied'
        AND u.speaker = 'court' AND u.passages > 0
    ))
    AND (:remedy IS NULL OR EXISTS (
      SELECT 1 FROM measure m
      WHERE m.owner = d.owner AND m.remedy = :remedy AND m.outcome IN ('ordered', 'recommended')
    ))
),
placed AS (
  SELECT a.owner, a.court, a.ended,
         row_number() OVER (
           PARTITION BY a.court, a.ended ORDER BY coalesce(r.rank, 0.0) DESC, a.owner
         ) AS place
  FROM alike a CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = a.owner
  WHERE a.ended <> 'open'
),
telling AS (
  SELECT l.court, l.ended, l.place, h.id,
         row_number() OVER (PARTITION BY l.owner ORDER BY length(h.id), h.id) AS turn
  FROM placed l
  JOIN holding h ON h.owner = l.owner AND h.outcome = l.ended
  JOIN ours n ON n.provision = h.provision
  WHERE l.place <= :leading
)
SELECT t.ended, t.place, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       h.id AS holding, h.provision, h.read_with, h.outcome, h.aspect, h.respondent, h.condition,
       h.vote_for, h.vote_against, h.unanimous, h.item, h.claim, h.confidence,
       p.id AS passage, p.number, p.section, p.speaker, p.text
FROM telling t
JOIN holding h ON h.id = t.id
JOIN ruling r ON r.id = h.owner
LEFT JOIN passage p ON p.id = h.passage
WHERE t.turn = 1
ORDER BY t.court, t.ended, t.place
