-- Where do these rulings and guides first speak of one of these doctrines in their own words?
-- :acts: TEXT ids joined by blanks
-- :doctrines: TEXT ids joined by blanks
WITH wanted AS (SELECT value AS act FROM json_each('["' || replace(:acts, ' ', '","') || '"]')),
asked AS (SELECT value AS doctrine FROM json_each('["' || replace(:doctrines, ' ', '","') || '"]')),
said AS (
  SELECT e.act, e.target, e.source, e.section, e.speaker, e.claim, e.confidence, 0 AS aside
  FROM wanted w CROSS JOIN applies e ON e.owner = w.act
  WHERE e.speaker = 'court' AND e.target IN (SELECT doctrine FROM asked)
  UNION ALL
  SELECT e.act, e.target, e.source, e.section, e.speaker, e.claim, e.confidence, 1
  FROM wanted w CROSS JOIN mentions e ON e.owner = w.act
  WHERE e.speaker = 'court' AND e.target IN (SELECT doctrine FROM asked)
),
placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY act ORDER BY aside, length(source), source, target, claim) AS place
  FROM said
)
SELECT x.act, x.target AS doctrine, CASE x.aside WHEN 0 THEN 'applied' ELSE 'named' END AS role,
       p.id AS passage, p.number, x.section, x.speaker, p.text, x.claim, x.confidence
FROM placed x JOIN passage p ON p.id = x.source
WHERE x.place = 1
ORDER BY x.act
