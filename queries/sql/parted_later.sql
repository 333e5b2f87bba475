-- In which sentences do courts depart from this ruling or guide, or distinguish it, in their own voice?
-- :act: TEXT
-- :limit: INTEGER
SELECT p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       r.id AS citing_id, r.court AS citing_court, r.kind AS citing_kind,
       r.title AS citing_title, r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing
FROM cites c
JOIN passage p ON p.id = c.source
JOIN ruling r ON r.id = c.act
WHERE c.target = :act AND c.act <> :act AND c.speaker = 'court'
  AND c.treatment IN ('departed', 'distinguished')
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
ORDER BY c.treatment, coalesce(c.year, 0) DESC, r.id, length(p.id), p.id, c.claim
LIMIT :limit
