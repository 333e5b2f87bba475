-- What is claimed of the words of this passage, by the claims that won?
-- :passage: TEXT
SELECT c.id AS claim, c.property, c.value,
       CASE WHEN c.start BETWEEN p.start AND p.start + length(p.text) - 1
            THEN c.start - p.start END AS "from",
       CASE WHEN c.start BETWEEN p.start AND p.start + length(p.text) - 1
            THEN c."end" - p.start END AS "to",
       c.section, c.speaker, c.source, c.rule, c.confidence, c.status
FROM passage p
JOIN claim c ON c.owner = p.owner AND c.passage = p.id
WHERE p.id = :passage AND c.holds AND c.status <> 'rejected'
  AND c.source IS NOT 'computation'  -- which no text says
ORDER BY coalesce(c.start, -1), coalesce(c."end", -1), c.property, c.id
