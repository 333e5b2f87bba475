-- Which rulings of a later day cite this one in their own voice, and may mean a separate opinion or depart from it?
-- :act: TEXT
SELECT p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       r.id AS citing_id, r.court AS citing_court, r.kind AS citing_kind,
       r.title AS citing_title, r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing
FROM cites c
JOIN passage p ON p.id = c.source
JOIN ruling r ON r.id = c.act
JOIN ruling me ON me.id = :act
WHERE c.target = :act AND c.act <> :act AND c.speaker = 'court'
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND coalesce(r.date, '') >= coalesce(me.date, '')
  AND (c.treatment = 'departed' OR lower(p.text) LIKE '%opini%' OR lower(p.text) LIKE '%voto%')
ORDER BY coalesce(r.date, ''), r.id, length(p.id), p.id, c.claim
