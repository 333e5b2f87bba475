-- What does this ruling or guide say, passage by passage, in its preferred language?
-- :act: TEXT
SELECT p.id AS passage, p.number, p.section, p.speaker, p.language, p.text
FROM passage p
WHERE p.owner = :act AND substr(p.id, 1, length(:act) + 1) = :act || '#'
ORDER BY coalesce(p.ordinal, -1), p.id
