-- What did this ruling decide, provision by provision?
-- :act: TEXT
SELECT h.id AS holding, h.provision, h.read_with, h.outcome,
       h.aspect, h.respondent, h.condition, h.vote_for, h.vote_against, h.unanimous, h.item, h.claim,
       h.confidence, p.id AS passage, p.number, p.section, p.speaker, p.text
FROM holds e
JOIN holding h ON h.id = e.target
LEFT JOIN passage p ON p.id = h.passage
WHERE e.source = :act
ORDER BY length(h.id), h.id
