-- By how many other rulings and guides is each of these cited?
-- :acts: TEXT ids joined by blanks
SELECT a.value AS act, count(DISTINCT c.act) AS citing
FROM json_each('["' || replace(:acts, ' ', '","') || '"]') a
JOIN cites c ON c.target = a.value AND c.act <> a.value
GROUP BY a.value
ORDER BY act
