-- Which other rulings decided the same application or communication?
-- :act: TEXT
SELECT DISTINCT r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
FROM identified_by mine
JOIN identifier i ON i.id = mine.target AND i.type IN ('appno', 'number')
JOIN identified_by other ON other.target = i.id AND other.source <> mine.source
JOIN ruling r ON r.id = other.source
JOIN ruling me ON me.id = mine.source
WHERE mine.source = :act
  AND (r.court = me.court OR r.court IN ('ecthr', 'ecmhr') AND me.court IN ('ecthr', 'ecmhr'))
ORDER BY coalesce(r.date, ''), r.id
