-- Which authorities are cited that could not be told, or are not here, the most cited first?
-- :courts: JSON list or NULL, code of the court that is cited
-- :citations: INTEGER of the last row seen, a large number before the first
-- :after: TEXT id of the last row seen
-- :limit: INTEGER
WITH counted AS (
  SELECT a.id, count(c.source) AS citations, count(DISTINCT c.act) AS acts, min(c.claim) AS claim
  FROM authority a
  LEFT JOIN cites c ON c.authority = a.id
  WHERE a.status IN ('unresolved', 'ambiguous') AND (:courts IS NULL OR a.court IN (SELECT value FROM json_each(:courts)))
  GROUP BY a.id
)
SELECT a.id, a.court, a.title, a.appnos, a.ecli, a.series, a.symbol, a.number, a.date, a.cites,
       a.status, a.target, a.candidates, n.citations, n.acts, n.claim
FROM counted n
JOIN authority a ON a.id = n.id
WHERE n.citations < :citations OR n.citations = :citations AND n.id > :after
ORDER BY n.citations DESC, n.id
LIMIT :limit
