-- How many holdings are there on a right or a provision, in how many rulings, by what one asks for?
-- :about: TEXT or NULL right; NULL where a provision is given
-- :provision: TEXT or NULL provision; NULL where a right is given
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :respondents: JSON list or NULL, State
-- :outcome: TEXT or NULL
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL
-- :group: TEXT or NULL group of persons whom the ruling concerns
-- :by_court: INTEGER 1 to count by court
-- :by_state: INTEGER 1 to count by respondent State
-- :by_year: INTEGER 1 to count by year
-- :by_outcome: INTEGER 1 to count by outcome
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
found AS (
  SELECT h.court, h.respondent, h.year, h.outcome, h.owner, h.digest FROM ours n CROSS JOIN holding h ON h.provision = n.provision
  WHERE (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:respondents IS NULL OR h.respondent IN (SELECT value FROM json_each(:respondents)))
    AND (:outcome IS NULL OR h.outcome = :outcome)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
    AND (:min_confidence IS NULL OR h.confidence >= :min_confidence)
    AND (:group IS NULL OR EXISTS (
      SELECT 1 FROM concerns g WHERE g.source = h.owner AND +g.target = :group
    ))
),
told AS (
  SELECT CASE WHEN :by_court THEN court ELSE '' END AS court,
         CASE WHEN :by_state THEN coalesce(respondent, '') ELSE '' END AS state,
         CASE WHEN :by_year THEN coalesce(year, 0) ELSE 0 END AS group_year,
         CASE WHEN :by_outcome THEN outcome ELSE '' END AS outcome,
         owner, digest, year
  FROM found
)
SELECT court, state, group_year, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN NULL ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
FROM told
GROUP BY court, state, group_year, outcome
ORDER BY court, state, group_year, outcome
