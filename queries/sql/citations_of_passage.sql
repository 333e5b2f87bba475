-- Which authorities does this passage cite?
-- :passage: TEXT
SELECT c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       c.target AS id, coalesce(r.court, g.body) AS court,
       coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title,
       coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing
FROM cites c
LEFT JOIN ruling r ON r.id = c.target
LEFT JOIN guide g ON g.id = c.target AND r.id IS NULL
WHERE c.source = :passage
ORDER BY c.target, c.claim
