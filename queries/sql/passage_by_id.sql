-- What does this passage say?
-- :passage: TEXT
SELECT p.id AS passage, p.number, p.ordinal, p.section, p.speaker, p.language, p.text, p.owner AS act
FROM passage p
WHERE p.id = :passage
ORDER BY p.id
