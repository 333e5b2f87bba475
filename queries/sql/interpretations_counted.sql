-- How many passages of guides interpret this provision, or a part of it, by body?
-- :provision: TEXT
-- :courts: JSON list or NULL, code of the guide's body
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL
WITH wanted AS (
  SELECT source, confidence, act FROM interprets WHERE target = :provision
  UNION ALL
  SELECT source, confidence, act FROM interprets
  WHERE target > :provision || '.' AND target < :provision || '/'
)
SELECT g.body AS court, count(DISTINCT g.id) AS acts, count(*) AS passages
FROM wanted w
JOIN guide g ON g.id = w.act
JOIN passage p ON p.id = w.source
WHERE substr(p.id, 1, length(g.id) + 1) = g.id || '#'
  AND (:courts IS NULL OR g.body IN (SELECT value FROM json_each(:courts)))
  AND (:since IS NULL OR g.date >= :since) AND (:until IS NULL OR g.date <= :until)
  AND (:min_confidence IS NULL OR w.confidence >= :min_confidence)
GROUP BY g.body
ORDER BY g.body
