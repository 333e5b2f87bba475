-- On what evidence does this claim rest?
-- :claim: TEXT
SELECT c.id, c.owner AS act, c.property, c.value, c.start, c."end", c.text_sha256, c.source, c.rule,
       c.confidence, c.status, coalesce(c.holds, 0) AS holds, c.section, c.speaker,
       p.id AS passage, p.number, p.text, v.status AS decided, v.who, v.why, v.day,
       coalesce(r.id, g.id) AS act_id, coalesce(r.court, g.body) AS act_court, coalesce(r.kind, g.kind) AS act_kind,
       coalesce(r.title, g.title) AS act_title, coalesce(r.date, g.date) AS act_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS act_standing,
       c.start < p.start OR c.start >= p.start + length(p.text) AS is_outside
FROM claim c
LEFT JOIN ruling r ON r.id = c.owner
LEFT JOIN guide g ON g.id = c.owner AND r.id IS NULL
LEFT JOIN passage p ON p.id = c.passage
LEFT JOIN verdict v ON v.id = c.verdict
WHERE c.id = :claim
ORDER BY c.id
