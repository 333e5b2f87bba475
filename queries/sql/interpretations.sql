-- In which passages do guides interpret this provision, or a part of it?
-- :provision: TEXT
-- :courts: JSON list or NULL, code of the guide's body
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :as_of: TEXT or NULL last day that counts, ISO 8601
-- :min_confidence: REAL or NULL
-- :date: TEXT of the last row seen, '~' before the first
-- :guide: TEXT of the last row seen
-- :ordinal: INTEGER of the last row seen
-- :interpreted: TEXT provision of the last row seen
-- :limit: INTEGER
WITH wanted AS (
  SELECT source, target, claim, confidence, act FROM interprets WHERE target = :provision
  UNION ALL
  SELECT source, target, claim, confidence, act FROM interprets
  WHERE target > :provision || '.' AND target < :provision || '/'
)
SELECT x.*, n.body AS newer_court, n.kind AS newer_kind, n.title AS newer_title, n.date AS newer_date,
       n.id AS newer_id, CASE WHEN n.held THEN 'text' WHEN n.digest THEN 'digest' ELSE 'cited' END AS newer_standing
FROM (
SELECT coalesce(g.date, '') AS day, coalesce(p.ordinal, -1) AS ordinal, w.target AS interpreted,
       w.claim, w.confidence, p.id AS passage, p.number, p.section, p.speaker, p.text,
       g.id, g.body AS court, g.kind, g.title, g.date, CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END AS standing, g.symbol,
       (SELECT min(s.source) FROM supersedes s JOIN guide n ON n.id = s.source
        WHERE s.target = g.id AND (:as_of IS NULL OR n.date <= :as_of)) AS replaced_by
FROM wanted w
JOIN guide g ON g.id = w.act
JOIN passage p ON p.id = w.source
WHERE substr(p.id, 1, length(g.id) + 1) = g.id || '#'
  AND (:courts IS NULL OR g.body IN (SELECT value FROM json_each(:courts)))
  AND (:since IS NULL OR g.date >= :since) AND (:until IS NULL OR g.date <= :until)
  AND (:min_confidence IS NULL OR w.confidence >= :min_confidence)
  AND (coalesce(g.date, '') < :date OR coalesce(g.date, '') = :date
       AND (g.id, coalesce(p.ordinal, -1), w.target) > (:guide, :ordinal, :interpreted))
ORDER BY day DESC, g.id, coalesce(p.ordinal, -1), w.target
LIMIT :limit
) x
LEFT JOIN guide n ON n.id = x.replaced_by
ORDER BY x.day DESC, x.id, x.ordinal, x.interpreted
