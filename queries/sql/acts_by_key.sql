-- Which rulings and guides bear this number, symbol or citation?
-- :key: TEXT lower case, letters and digits only
SELECT DISTINCT e.source AS id, coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing
FROM identifier i
JOIN identified_by e ON e.target = i.id
LEFT JOIN ruling r ON r.id = e.source
LEFT JOIN guide g ON g.id = e.source AND r.id IS NULL
WHERE i.key = :key
ORDER BY coalesce(r.date, g.date, ''), e.source
