-- In how many rulings that found a breach of this right did each court order, recommend or refuse which remedy? Digests are
-- not counted, since they tell of no remedies. "Alone" are rulings that found no other breach.
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
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
ruled AS MATERIALIZED (
  SELECT f.owner, f.court, NOT EXISTS (
    SELECT 1 FROM holding other
    WHERE other.owner = f.owner AND other.outcome = 'violation' AND other.provision IS NOT NULL
      AND (other.provision NOT IN (SELECT provision FROM ours) OR coalesce(other.digest, 0))
  ) AS is_alone
  FROM found f
),
told AS (
  SELECT 'court' AS level, r.court, '' AS remedy, '' AS outcome,
         (SELECT count(*) FROM measure m WHERE m.owner = r.owner) AS measures, r.owner, r.is_alone
  FROM ruled r
  UNION ALL
  SELECT 'remedy', r.court, m.remedy, m.outcome, 1, r.owner, r.is_alone
  FROM ruled r JOIN measure m ON m.owner = r.owner
)
SELECT t.level, t.court, t.remedy, coalesce(y.label_en, '') AS label, t.outcome,
       sum(t.measures) AS measures, count(DISTINCT t.owner) AS rulings,
       count(DISTINCT CASE WHEN t.is_alone THEN t.owner END) AS alone,
       count(DISTINCT CASE WHEN t.measures > 0 THEN t.owner END) AS with_measures
FROM told t LEFT JOIN remedy y ON y.id = t.remedy
GROUP BY t.level, t.court, t.remedy, t.outcome
ORDER BY t.level, t.court, rulings DESC, t.remedy, t.outcome
