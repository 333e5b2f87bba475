-- Which communities are there, how large, and how many of their acts fit?
-- :among: JSON list or NULL, ids of the acts that fit
-- :courts: JSON list or NULL, code of the court
WITH fitting AS MATERIALIZED (
  SELECT a.id, count(*) AS acts
  FROM analysis a CROSS JOIN placing p ON p.analysis = a.id
  WHERE a.kind = 'community' AND :among IS NULL
    AND (:courts IS NULL OR p.court IN (SELECT value FROM json_each(:courts)))
  GROUP BY a.id
  UNION ALL
  SELECT a.id, count(*)
  FROM json_each(:among) f CROSS JOIN placing p ON p.owner = f.value CROSS JOIN analysis a ON a.id = p.analysis
  WHERE a.kind = 'community' AND :among IS NOT NULL
    AND (:courts IS NULL OR p.court IN (SELECT value FROM json_each(:courts)))
  GROUP BY a.id
)
SELECT a.id, a.rule, a.parameters, a.release, a.acts AS size,
       (SELECT count(*) FROM placing p WHERE p.analysis = a.id) AS placed, f.acts
FROM fitting f CROSS JOIN analysis a ON a.id = f.id
ORDER BY f.acts DESC, a.acts DESC, length(a.id), a.id
