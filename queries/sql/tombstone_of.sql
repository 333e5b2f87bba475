-- Was this record withdrawn?
-- :id: TEXT
SELECT id FROM tombstone WHERE id = :id ORDER BY id
