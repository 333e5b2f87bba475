-- In which passages does this act cite acts of other courts, or do such acts cite it, outside footnotes?
-- :act: TEXT
WITH crossing AS (
  SELECT c.rowid AS edge, 'cites' AS way, c.target AS other FROM cites c
  WHERE c.owner = :act AND c.target_court <> c.court
  UNION ALL
  SELECT c.rowid, 'cited by', c.act FROM cites c
  WHERE c.target = :act AND c.court <> c.target_court
)
SELECT x.way, p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       r.respondents, r.id AS other_id, r.court AS other_court, r.kind AS other_kind,
       r.title AS other_title, r.date AS other_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS other_standing
FROM crossing x
JOIN cites c ON c.rowid = x.edge
JOIN passage p ON p.id = c.source
JOIN ruling r ON r.id = x.other
WHERE substr(c.source, 1, length(c.act) + 1) = c.act || '#' AND c.section <> 'notes'
ORDER BY x.way, r.id, length(p.id), p.id, c.claim
