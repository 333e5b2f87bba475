-- Which acts of these communities that fit weigh most?
-- :communities: JSON list
-- :among: JSON list or NULL, ids of the acts that fit
-- :courts: JSON list or NULL, code of the court
-- :leading: INTEGER acts a community
WITH placed AS (
  SELECT p.analysis, p.owner, p.court, p.weight, p.claim, p.ordinal,
         row_number() OVER (PARTITION BY p.analysis ORDER BY p.ordinal) AS place
  FROM json_each(:communities) c CROSS JOIN placing p ON p.analysis = c.value
  WHERE (:among IS NULL OR p.owner IN (SELECT value FROM json_each(:among)))
    AND (:courts IS NULL OR p.court IN (SELECT value FROM json_each(:courts)))
)
SELECT x.analysis, x.owner AS id, x.court, coalesce(r.kind, g.kind) AS kind, coalesce(r.title, g.title) AS title,
       coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest' ELSE 'cited' END AS standing,
       x.ordinal, x.weight, x.claim
FROM placed x
LEFT JOIN ruling r ON r.id = x.owner
LEFT JOIN guide g ON g.id = x.owner
WHERE x.place <= :leading
ORDER BY x.analysis, x.ordinal
