-- Which courts are there in these communities, with how many acts that fit?
-- :communities: JSON list
-- :among: JSON list or NULL, ids of the acts that fit
-- :courts: JSON list or NULL, code of the court
SELECT p.analysis, p.court, count(*) AS acts
FROM json_each(:communities) c CROSS JOIN placing p ON p.analysis = c.value
WHERE (:among IS NULL OR p.owner IN (SELECT value FROM json_each(:among)))
  AND (:courts IS NULL OR p.court IN (SELECT value FROM json_each(:courts)))
GROUP BY p.analysis, p.court
ORDER BY p.analysis, acts DESC, p.court
