-- Which State is this?
-- :state: TEXT
SELECT id, label_en, label_fr, label_es FROM state WHERE id = :state ORDER BY id
