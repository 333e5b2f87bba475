-- On which provisions does this doctrine bear?
-- :doctrine: TEXT
SELECT r.target AS id, v.title AS name
FROM relates r LEFT JOIN provision v ON v.id = r.target
WHERE r.source = :doctrine
ORDER BY r.target
