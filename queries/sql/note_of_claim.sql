-- In which other passage do the words of this claim stand: the note that its own passage calls?
-- :noted: TEXT
SELECT q.id AS passage, q.number, q.section, q.speaker, q.text
FROM claim c
JOIN passage p ON p.id = c.passage
JOIN passage q ON q.owner = c.owner AND coalesce(q.language, '') = coalesce(p.language, '')
WHERE c.id = :noted
  AND c.start NOT BETWEEN p.start AND p.start + length(p.text) - 1
  AND c.start BETWEEN q.start AND q.start + length(q.text) - 1
ORDER BY q.id
