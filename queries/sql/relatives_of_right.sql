-- Which rights does this one belong to, and which belong to it?
-- :right: TEXT
SELECT 'broader' AS way, r.id, r.label_en, r.label_fr, r.label_es, r.definition
FROM broader b JOIN "right" r ON r.id = b.target
WHERE b.source = :right
UNION ALL
SELECT 'narrower', r.id, r.label_en, r.label_fr, r.label_es, r.definition
FROM broader b JOIN "right" r ON r.id = b.source
WHERE b.target = :right
ORDER BY way, id
