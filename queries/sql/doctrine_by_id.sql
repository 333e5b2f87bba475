-- What is this doctrine, and where does it come from?
-- :doctrine: TEXT
SELECT id, label_en, label_fr, label_es, definition, elements, origin_court, origin_title, origin_date,
       origin_ruling, key_authorities, note, source_note, verified
FROM doctrine
WHERE id = :doctrine
ORDER BY id
