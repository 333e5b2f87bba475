-- Which redress does this ruling order, recommend, refuse or reserve, and in which words?
-- :act: TEXT
SELECT r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       coalesce(y.label_en, m.remedy) AS label, m.remedy, m.respondent, m.id AS measure, m.outcome,
       m.head, m.amount, m.currency, m.deadline, m.recipients, m.tax, m.interest, m.item, m.claim,
       m.confidence, p.id AS passage, p.number, p.section, p.speaker, p.text
FROM measure m
JOIN ruling r ON r.id = m.owner
LEFT JOIN remedy y ON y.id = m.remedy
LEFT JOIN passage p ON p.id = m.passage
WHERE m.owner = :act
ORDER BY length(m.id), m.id
