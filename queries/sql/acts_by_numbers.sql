-- Which rulings and guides bear one of these numbers, symbols or citations, or are cited by one, or have ids that are or
-- begin with one of these and a hyphen?
-- :keys: JSON list, lower case, letters and digits only
-- :starts: JSON list
SELECT e.place, e.act AS id, coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing
FROM (
  SELECT k.key AS place, b.source AS act
  FROM json_each(:keys) k CROSS JOIN identifier i ON i.key = k.value CROSS JOIN identified_by b ON b.target = i.id
  UNION
  SELECT k.key, a.target FROM json_each(:keys) k CROSS JOIN authority a ON a.key = k.value
  UNION
  SELECT 1000 + s.key, r.id
  FROM json_each(:starts) s CROSS JOIN ruling r ON r.id = s.value OR r.id > s.value || '-' AND r.id < s.value || '.'
  UNION
  SELECT 1000 + s.key, g.id
  FROM json_each(:starts) s CROSS JOIN guide g ON g.id = s.value OR g.id > s.value || '-' AND g.id < s.value || '.'
) e
LEFT JOIN ruling r ON r.id = e.act
LEFT JOIN guide g ON g.id = e.act AND r.id IS NULL
WHERE r.id IS NOT NULL OR g.id IS NOT NULL
ORDER BY e.place, CASE WHEN e.place < 1000 THEN coalesce(r.date, g.date, '') END, e.act
