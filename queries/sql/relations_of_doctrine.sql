-- On which provisions does this doctrine bear, and which doctrines of other courts are its counterparts?
-- :doctrine: TEXT
SELECT 'provision' AS is_a, r.target AS id, v.title AS name, NULL AS note
FROM relates r LEFT JOIN provision v ON v.id = r.target
WHERE r.source = :doctrine
UNION
SELECT 'counterpart', d.id, d.label_en, c.note
FROM counterpart c JOIN doctrine d ON d.id = CASE WHEN c.source = :doctrine THEN c.target ELSE c.source END
WHERE c.source = :doctrine OR c.target = :doctrine
ORDER BY is_a, id, note
