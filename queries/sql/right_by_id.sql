-- What is this right?
-- :right: TEXT
SELECT id, label_en, label_fr, label_es, definition
FROM "right"
WHERE id = :right
ORDER BY id
