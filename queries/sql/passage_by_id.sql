-- What does this passage say?
-- :passage: TEXT
SELECT p.id AS passage, p.number, p.ordinal, p.section, p.speaker, p.language, p.text, p.owner AS act,
       coalesce(r.id, g.id) AS act_id, coalesce(r.court, g.body) AS act_court, coalesce(r.kind, g.kind) AS act_kind,
       coalesce(r.title, g.title) AS act_title, coalesce(r.date, g.date) AS act_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS act_standing,
       coalesce(r.anonymised, 0) AS anonymised
FROM passage p
LEFT JOIN ruling r ON r.id = p.owner
LEFT JOIN guide g ON g.id = p.owner AND r.id IS NULL
WHERE p.id = :passage
ORDER BY p.id
