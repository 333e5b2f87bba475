-- By which numbers and citations are these rulings and guides known?
-- :acts: TEXT ids joined by blanks
SELECT e.source AS act, i.type, i.value, e.preferred
FROM json_each('["' || replace(:acts, ' ', '","') || '"]') a
JOIN identified_by e ON e.source = a.value
JOIN identifier i ON i.id = e.target
ORDER BY act, i.type, i.value
