-- What is this provision?
-- :provision: TEXT
SELECT id, instrument, title, nature FROM provision WHERE id = :provision ORDER BY id
