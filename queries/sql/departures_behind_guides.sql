-- From which rulings, on which these passages of guides rest, did a later ruling depart?
-- :passages: JSON list of passages of guides
-- :treatments: JSON list of what a later ruling does
-- :as_of: TEXT or NULL last day that counts, ISO 8601
-- :min_confidence: REAL or NULL
SELECT DISTINCT x.source AS of, x.target AS authority, d.source AS passage, d.claim,
       r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
FROM json_each(:passages) w
CROSS JOIN cites x ON x.source = w.value
CROSS JOIN guide g ON g.id = x.act
CROSS JOIN cites d ON d.target = x.target
CROSS JOIN ruling r ON r.id = d.act
WHERE d.treatment IN (SELECT value FROM json_each(:treatments)) AND d.speaker = 'court' AND r.date > g.date
  AND substr(d.source, 1, length(d.act) + 1) = d.act || '#'
  AND (:as_of IS NULL OR r.date <= :as_of)
  AND (:min_confidence IS NULL OR d.confidence >= :min_confidence)
ORDER BY of, authority, r.date, r.id, length(d.source), d.source, d.claim
