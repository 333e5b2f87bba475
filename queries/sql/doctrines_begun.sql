-- Which doctrines did courts apply in their own words for the first time, in their latest rulings?
-- :limit: INTEGER
WITH begun AS (
  SELECT e.target AS doctrine, e.court, min(r.date || ' ' || e.act) AS day
  FROM applies e JOIN ruling r ON r.id = e.act
  WHERE e.speaker = 'court' AND r.date IS NOT NULL
    AND substr(e.source, 1, length(e.act) + 1) = e.act || '#'
  GROUP BY e.target, e.court
  ORDER BY day DESC, e.target, e.court
  LIMIT :limit
),
placed AS (
  SELECT b.doctrine, b.day, e.act, e.source, e.section, e.speaker, e.claim, e.confidence,
         row_number() OVER (PARTITION BY b.doctrine, b.court ORDER BY length(e.source), e.source, e.claim) AS place
  FROM begun b
  JOIN applies e ON e.target = b.doctrine AND e.act = substr(b.day, instr(b.day, ' ') + 1)
  WHERE e.speaker = 'court' AND substr(e.source, 1, length(e.act) + 1) = e.act || '#'
)
SELECT x.doctrine, r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number, x.section, x.speaker, p.text, x.claim, x.confidence
FROM placed x
JOIN ruling r ON r.id = x.act
JOIN passage p ON p.id = x.source
WHERE x.place = 1
ORDER BY x.day DESC, x.doctrine, r.court
