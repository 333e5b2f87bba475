-- Which passages of this ruling stand in separate opinions, and how does each begin?
-- :act: TEXT
SELECT p.id AS passage, p.number, coalesce(p.ordinal, -1) AS ordinal, p.section, p.speaker,
       substr(p.text, 1, 400) AS text, length(p.text) AS chars
FROM passage p
WHERE p.owner = :act AND p.section = 'separate-opinion'
  AND substr(p.id, 1, length(:act) + 1) = :act || '#'
ORDER BY coalesce(p.ordinal, -1), p.id
