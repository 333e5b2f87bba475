-- How often does one court cite another, in whose voice?
-- :from: TEXT code of the citing court
-- :to: TEXT code of the cited court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL
-- :right: TEXT or NULL right on which the citing ruling is
-- :treatment: TEXT or NULL what the citing passage does
SELECT c.speaker, count(*) AS citations, count(DISTINCT c.act) AS citing, count(DISTINCT c.target) AS cited
FROM cites c
WHERE c.court = :from AND c.target_court = :to
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND (:since IS NULL OR c.date >= :since)
  AND (:until IS NULL OR c.date <= :until)
  AND (:min_confidence IS NULL OR c.confidence >= :min_confidence)
  AND (:treatment IS NULL OR coalesce(c.treatment, 'cited') = :treatment)
  AND (:right IS NULL OR c.act IN (SELECT i.source FROM protects w JOIN invokes i ON i.target = w.source
       WHERE w.target = :right AND w.match <> 'contested'))
GROUP BY c.speaker
ORDER BY c.speaker
