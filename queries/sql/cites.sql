-- Which authorities does this ruling or guide cite, passage by passage?
-- :act: TEXT
-- :courts: JSON list or NULL, code of the cited court
-- :treatment: TEXT or NULL
-- :ordinal: INTEGER of the last row seen, -2 before the first
-- :target: TEXT of the last row seen
-- :claim: TEXT of the last row seen
-- :limit: INTEGER
SELECT coalesce(p.ordinal, -1) AS ordinal, p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       c.target AS cited_id, coalesce(r.court, g.body) AS cited_court,
       coalesce(r.kind, g.kind) AS cited_kind,
       coalesce(r.title, g.title) AS cited_title,
       coalesce(r.date, g.date) AS cited_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS cited_standing
FROM passage p
JOIN cites c ON c.source = p.id
LEFT JOIN ruling r ON r.id = c.target
LEFT JOIN guide g ON g.id = c.target AND r.id IS NULL
WHERE p.owner = :act AND substr(p.id, 1, length(:act) + 1) = :act || '#'
  AND (:courts IS NULL OR c.target_court IN (SELECT value FROM json_each(:courts)))
  AND (:treatment IS NULL OR c.treatment = :treatment)
  AND (coalesce(p.ordinal, -1), c.target, c.claim) > (:ordinal, :target, :claim)
ORDER BY coalesce(p.ordinal, -1), c.target, c.claim
LIMIT :limit
