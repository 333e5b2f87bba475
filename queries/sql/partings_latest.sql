-- Where did a court last depart from another court's authority, or distinguish it, in its own words?
-- :treatments: JSON list of what a citing passage does
-- :limit: INTEGER
SELECT p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       r.id AS citing_id, r.court AS citing_court, r.kind AS citing_kind, r.title AS citing_title,
       r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing,
       c.target AS cited_id, coalesce(t.court, u.body) AS cited_court,
       coalesce(t.kind, u.kind) AS cited_kind, coalesce(t.title, u.title) AS cited_title,
       coalesce(t.date, u.date) AS cited_date,
       CASE WHEN coalesce(t.held, u.held) THEN 'text'
            WHEN coalesce(t.digest, u.digest) THEN 'digest' ELSE 'cited' END AS cited_standing
FROM cites c
JOIN ruling r ON r.id = c.act
JOIN passage p ON p.id = c.source
LEFT JOIN ruling t ON t.id = c.target
LEFT JOIN guide u ON u.id = c.target AND t.id IS NULL
WHERE c.treatment IN (SELECT value FROM json_each(:treatments)) AND c.speaker = 'court'
  AND c.court <> c.target_court AND r.date IS NOT NULL
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
ORDER BY r.date DESC, r.id, length(c.source), c.source, c.claim
LIMIT :limit
