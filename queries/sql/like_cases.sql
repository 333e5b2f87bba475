-- In how many like cases did each court find a violation of this right, and in how many none?
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :respondents: JSON list or NULL, State
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :group: TEXT or NULL group of persons whom the ruling concerns
-- :applying: TEXT or NULL doctrine that the court applies in the ruling
-- :remedy: TEXT or NULL form of redress that the ruling orders or recommends
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
  SELECT r.owner, r.court, r.digest, r.year,
         CASE WHEN r.breach THEN 'violation' WHEN r.none THEN 'no-violation' ELSE 'open' END AS ended
  FROM ruled r
  WHERE (:group IS NULL OR EXISTS (
      SELECT 1 FROM concerns g WHERE g.source = r.owner AND +g.target = :group
    ))
    AND (:applying IS NULL OR EXISTS (
      SELECT 1 FROM uses u
      WHERE u.source = r.owner AND u.target = :applying AND u.role = 'applied'
        AND u.speaker = 'court' AND u.passages > 0
    ))
    AND (:remedy IS NULL OR EXISTS (
      SELECT 1 FROM measure m
      WHERE m.owner = r.owner AND m.remedy = :remedy AND m.outcome IN ('ordered', 'recommended')
    ))
)
SELECT court, ended, count(*) AS rulings, sum(digest) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM alike
GROUP BY court, ended
ORDER BY court, ended
