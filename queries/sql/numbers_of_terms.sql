-- How often does each term stand in the graph: rulings on a State, uses of a doctrine, provisions of a right?
-- :kind: TEXT or NULL for all kinds
WITH counted AS (
  SELECT 'doctrine' AS kind, target AS id, count(DISTINCT source) AS number FROM uses WHERE passages > 0 GROUP BY target
  UNION ALL
  SELECT 'group', target, count(DISTINCT source) FROM concerns GROUP BY target
  UNION ALL
  SELECT 'instrument', instrument, count(*) FROM provision GROUP BY instrument
  UNION ALL
  SELECT 'remedy', remedy, count(DISTINCT owner) FROM measure GROUP BY remedy
  UNION ALL
  SELECT 'right', target, count(*) FROM protects WHERE match <> 'contested' GROUP BY target
  UNION ALL
  SELECT 'state', respondent, count(DISTINCT owner) FROM holding GROUP BY respondent
)
SELECT kind, id, number
FROM counted
WHERE id IS NOT NULL AND (:kind IS NULL OR kind = :kind)
ORDER BY kind, id
