-- On which authorities does this ruling or guide rely in its own voice, citation by citation?
-- :act: TEXT
SELECT c.source AS passage, p.number, c.treatment, c.pinpoints, c.section, c.claim,
       t.id, t.court, t.kind, t.title, t.date, t.standing
FROM cites c
JOIN passage p ON p.id = c.source
JOIN (
  SELECT r.id, r.court, r.kind, r.title, r.date,
         CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
  FROM ruling r
  UNION ALL
  SELECT g.id, g.body, g.kind, g.title, g.date,
         CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END
  FROM guide g
) t ON t.id = c.target
WHERE c.owner = :act AND c.target <> :act AND c.speaker = 'court'
  AND substr(c.source, 1, length(:act) + 1) = :act || '#'
  AND c.section IN ('assessment', 'law', 'notes', 'operative')
ORDER BY coalesce(p.ordinal, -1), c.source, c.target, c.claim
