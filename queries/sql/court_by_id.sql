-- Which court or body is this?
-- :court: TEXT
SELECT id, label_en, label_fr, label_es, kind, region FROM court WHERE id = :court ORDER BY id
