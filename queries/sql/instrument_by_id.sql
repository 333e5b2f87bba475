-- Which instrument is this?
-- :instrument: TEXT
SELECT id, label_en, label_fr, label_es FROM instrument WHERE id = :instrument ORDER BY id
