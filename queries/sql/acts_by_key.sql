-- Which rulings and guides bear this number, symbol or citation, or are cited by it?
-- :key: TEXT lower case, letters and digits only
SELECT DISTINCT e.act AS id, coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing
FROM (
  SELECT b.source AS act
  FROM identifier i
  JOIN identified_by b ON b.target = i.id
  WHERE i.key = :key
  UNION
  SELECT a.target FROM authority a WHERE a.key = :key
) e
LEFT JOIN ruling r ON r.id = e.act
LEFT JOIN guide g ON g.id = e.act AND r.id IS NULL
WHERE r.id IS NOT NULL OR g.id IS NOT NULL
ORDER BY coalesce(r.date, g.date, ''), e.act
