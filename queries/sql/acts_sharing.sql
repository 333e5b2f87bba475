-- Which rulings share most of these features, court by court?
-- :weighted: TEXT rights, doctrines, groups and acts, each with its weight: 'right:life=31 ecthr:001-1=44'
-- :courts: JSON list or NULL, codes of courts
-- :besides: TEXT ids of the acts left out, joined by blanks
-- :leading: INTEGER rulings a court
WITH feature AS MATERIALIZED (
  SELECT substr(value, 1, instr(value, '=') - 1) AS id,
         CAST(substr(value, instr(value, '=') + 1) AS INTEGER) AS weight
  FROM json_each('["' || replace(:weighted, ' ', '","') || '"]')
),
shared AS (
  SELECT f.id, f.weight, i.source AS act
  FROM feature f CROSS JOIN protects x ON x.target = f.id CROSS JOIN invokes i ON i.target = x.source
  WHERE x.match IN ('exact', 'close') AND i.role = 'decided'
  UNION
  SELECT f.id, f.weight, u.source
  FROM feature f CROSS JOIN uses u ON u.target = f.id
  WHERE u.role = 'applied' AND u.speaker = 'court'
  UNION
  SELECT f.id, f.weight, e.source
  FROM feature f CROSS JOIN concerns e ON e.target = f.id
  WHERE e.speaker = 'court'
  UNION
  SELECT f.id, f.weight, c.act
  FROM feature f CROSS JOIN cites c ON c.target = f.id
  WHERE c.speaker = 'court' AND c.section IN ('assessment', 'law', 'notes', 'operative')
    AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  UNION
  SELECT f.id, f.weight, r.id FROM feature f CROSS JOIN ruling r ON r.id = f.id
),
summed AS (
  SELECT act, sum(weight) AS weight FROM shared GROUP BY act
),
placed AS (
  SELECT r.id, r.court, s.weight,
         row_number() OVER (PARTITION BY r.court ORDER BY s.weight DESC, r.id) AS place
  FROM summed s JOIN ruling r ON r.id = s.act
  WHERE (:courts IS NULL OR r.court IN (SELECT value FROM json_each(:courts)))
    AND r.id NOT IN (SELECT value FROM json_each('["' || replace(:besides, ' ', '","') || '"]'))
)
SELECT r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, p.weight
FROM placed p JOIN ruling r ON r.id = p.id
WHERE p.place <= :leading
ORDER BY r.court, p.weight DESC, r.id
