-- Which rights does the vocabulary know, and how many provisions protect each?
SELECT r.id, r.label_en, r.label_fr, r.label_es, r.definition, count(p.source) AS provisions
FROM "right" r
LEFT JOIN protects p ON p.target = r.id AND p.match <> 'contested'
GROUP BY r.id, r.label_en, r.label_fr, r.label_es, r.definition
ORDER BY r.id
