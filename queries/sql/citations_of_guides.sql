-- Which rulings cite these guides in the court's own words, at which paragraphs, and how?
-- :guides: JSON list
-- :as_of: TEXT or NULL last day that counts, ISO 8601
-- :min_confidence: REAL or NULL
SELECT c.target, c.source AS passage, c.pinpoints, c.treatment, c.claim,
       r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
FROM json_each(:guides) w
CROSS JOIN cites c ON c.target = w.value
CROSS JOIN ruling r ON r.id = c.act
WHERE c.speaker = 'court' AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND (:as_of IS NULL OR r.date <= :as_of)
  AND (:min_confidence IS NULL OR c.confidence >= :min_confidence)
ORDER BY c.target, coalesce(r.date, '') DESC, c.act, length(c.source), c.source, c.claim
