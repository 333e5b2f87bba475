-- Which passages stand before and after this one in its text?
-- :passage: TEXT
SELECT b.id AS passage, b.number, b.section, b.speaker, b.text, b.ordinal - p.ordinal AS place
FROM passage p
JOIN passage b ON b.owner = p.owner AND b.ordinal IN (p.ordinal - 1, p.ordinal + 1)
WHERE p.id = :passage AND substr(b.id, 1, instr(b.id, '#')) = substr(p.id, 1, instr(p.id, '#'))
ORDER BY place
