-- Which rulings and guides do these cite?
-- :acts: TEXT ids joined by blanks
SELECT DISTINCT a.value AS citing, c.target AS cited
FROM json_each('["' || replace(:acts, ' ', '","') || '"]') a
CROSS JOIN cites c ON c.owner = a.value
WHERE c.act = a.value AND c.target <> a.value
  AND substr(c.source, 1, length(a.value) + 1) = a.value || '#'
ORDER BY citing, cited
