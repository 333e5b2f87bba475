-- Which rights and doctrines tell these communities from all other acts?
-- :communities: JSON list
SELECT t.analysis, t.about, coalesce(r.label_en, d.label_en) AS label_en, t.weight, t.inside, t.outside
FROM json_each(:communities) c CROSS JOIN labelling t ON t.analysis = c.value
LEFT JOIN "right" r ON r.id = t.about
LEFT JOIN doctrine d ON d.id = t.about
ORDER BY t.analysis, t.ordinal
