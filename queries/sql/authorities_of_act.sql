-- On which authorities does this ruling or guide rely in its own voice, citation by citation?
-- :act: TEXT
SELECT c.source AS passage, p.number, c.treatment, c.pinpoints, c.section, c.claim,
       coalesce(r.id, g.id) AS id, coalesce(r.court, g.body) AS court,
       coalesce(r.kind, g.kind) AS kind, coalesce(r.title, g.title) AS title,
       coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing
FROM cites c
JOIN passage p ON p.id = c.source
LEFT JOIN ruling r ON r.id = c.target
LEFT JOIN guide g ON g.id = c.target AND r.id IS NULL
WHERE c.owner = :act AND c.target <> :act AND c.speaker = 'court'
  AND (r.id IS NOT NULL OR g.id IS NOT NULL)
  AND substr(c.source, 1, length(:act) + 1) = :act || '#'
  AND c.section IN ('assessment', 'law', 'notes', 'operative')
ORDER BY coalesce(p.ordinal, -1), c.source, c.target, c.claim
