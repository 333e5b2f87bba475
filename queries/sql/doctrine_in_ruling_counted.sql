-- In how many passages of this ruling or guide does the doctrine stand?
-- :doctrine: TEXT
-- :act: TEXT of the ruling
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
WITH said AS (
  SELECT source, act, court, confidence FROM applies WHERE owner = :act AND target = :doctrine
  UNION ALL
  SELECT source, act, court, confidence FROM mentions WHERE owner = :act AND target = :doctrine
)
SELECT s.court, count(DISTINCT s.act) AS acts, count(*) AS passages
FROM said s
JOIN passage p ON p.id = s.source
WHERE (:min_confidence IS NULL OR s.confidence >= :min_confidence)
  AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE p.language IN (SELECT value FROM json_each(:languages)) END
GROUP BY s.court
ORDER BY s.court
