-- In which words does this ruling or guide cite that one first, in the court's own voice where it does?
-- :citing_act: TEXT
-- :cited_act: TEXT
SELECT c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       p.id AS passage, p.number, p.text
FROM cites c
JOIN passage p ON p.id = c.source
WHERE c.owner = :citing_act AND c.act = :citing_act AND c.target = :cited_act
  AND substr(c.source, 1, length(:citing_act) + 1) = :citing_act || '#'
ORDER BY c.speaker <> 'court', coalesce(p.ordinal, -1), p.id, c.claim
LIMIT 1
