-- By which numbers and citations is this ruling or guide known?
-- :act: TEXT
SELECT i.type, i.value, e.preferred
FROM identified_by e
JOIN identifier i ON i.id = e.target
WHERE e.source = :act
ORDER BY i.type, i.value
