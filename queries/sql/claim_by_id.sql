-- On what evidence does this claim rest?
-- :claim: TEXT
SELECT c.id, c.owner AS act, c.property, c.value, c.start, c."end", c.text_sha256, c.source, c.rule,
       c.confidence, c.status, coalesce(c.holds, 0) AS holds, c.section, c.speaker,
       p.id AS passage, p.number, p.text, v.status AS decided, v.who, v.why, v.day
FROM claim c
LEFT JOIN passage p ON p.id = c.passage
LEFT JOIN verdict v ON v.id = c.verdict
WHERE c.id = :claim
ORDER BY c.id
