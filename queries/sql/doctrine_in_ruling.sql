-- In which passages of this ruling or guide does the doctrine stand, in whose words?
-- :doctrine: TEXT
-- :act: TEXT of the ruling
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
-- :ordinal: INTEGER of the last row seen, -2 before the first
-- :passage: TEXT of the last row seen
-- :claim: TEXT of the last row seen
-- :limit: INTEGER
WITH said AS (
  SELECT CASE WHEN speaker = 'court' THEN 'applied' ELSE 'named' END AS role, source, act, section,
         speaker, claim, confidence
  FROM applies WHERE owner = :act AND target = :doctrine
  UNION ALL
  SELECT 'named', source, act, section, speaker, claim, confidence
  FROM mentions WHERE owner = :act AND target = :doctrine
)
SELECT s.role, coalesce(p.ordinal, -1) AS ordinal, p.id AS passage, p.number, s.section, s.speaker, p.text,
       s.claim, s.confidence
FROM said s
JOIN passage p ON p.id = s.source
WHERE (:min_confidence IS NULL OR s.confidence >= :min_confidence)
  AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE p.language IN (SELECT value FROM json_each(:languages)) END
  AND (coalesce(p.ordinal, -1), p.id, s.claim) > (:ordinal, :passage, :claim)
ORDER BY coalesce(p.ordinal, -1), p.id, s.claim
LIMIT :limit
