-- What is kept of this question about this term?
-- :answer: TEXT
SELECT rows FROM answer WHERE id = :answer ORDER BY id
