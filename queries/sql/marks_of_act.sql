-- What is claimed of this ruling or guide, passage by passage, by the claims that won?
-- :act: TEXT
SELECT c.id AS claim, c.property, c.value, c.passage,
       CASE WHEN c.start BETWEEN p.start AND p.start + length(p.text) - 1
            THEN c.start - p.start END AS "from",
       CASE WHEN c.start BETWEEN p.start AND p.start + length(p.text) - 1
            THEN c."end" - p.start END AS "to",
       p.number, coalesce(p.ordinal, -1) AS ordinal, p.language,
       c.section, c.speaker, c.source, c.rule, c.confidence, c.status
FROM claim c
LEFT JOIN passage p ON p.id = c.passage
WHERE c.owner = :act AND c.holds AND c.status <> 'rejected'
  AND c.source IS NOT 'computation'  -- which no text says
ORDER BY coalesce(p.language, ''), coalesce(p.ordinal, -1), coalesce(c.passage, ''), coalesce(c.start, -1),
         coalesce(c."end", -1), c.property, c.id
