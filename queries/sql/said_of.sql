-- In which passages do later rulings and guides speak of this one, in their own voice?
-- :act: TEXT
SELECT p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       c.act AS citing_id, coalesce(r.court, g.body) AS citing_court,
       coalesce(r.kind, g.kind) AS citing_kind, coalesce(r.title, g.title) AS citing_title,
       coalesce(r.date, g.date) AS citing_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest' ELSE 'cited' END AS citing_standing
FROM cites c
JOIN passage p ON p.id = c.source
LEFT JOIN ruling r ON r.id = c.act
LEFT JOIN guide g ON g.id = c.act AND r.id IS NULL
WHERE c.target = :act AND c.act <> :act AND c.speaker = 'court'
  AND c.section NOT IN ('facts', 'submissions', 'front', 'domestic-law')
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
ORDER BY coalesce(c.year, 0) DESC, c.act, length(p.id), p.id, c.claim
