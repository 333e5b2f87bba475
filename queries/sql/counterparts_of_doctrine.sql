-- What do other systems do with this doctrine, and with which tests of theirs is it itself a counterpart?
-- :doctrine: TEXT
WITH both_ways AS (
  SELECT 0 AS is_inverse, target AS other, relation, court, authority, note, source_note, verified
  FROM counterpart WHERE source = :doctrine
  UNION ALL
  SELECT 1, source, relation, court, authority, note, source_note, verified
  FROM counterpart WHERE target = :doctrine
)
SELECT b.is_inverse, b.relation, d.id AS doctrine, d.label_en, b.court, b.authority,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       b.note, b.source_note, b.verified
FROM both_ways b
LEFT JOIN doctrine d ON d.id = b.other
LEFT JOIN ruling r ON r.id = b.authority
LEFT JOIN guide g ON g.id = b.authority AND r.id IS NULL
ORDER BY b.is_inverse, coalesce(b.court, ''), coalesce(d.id, ''), b.relation, b.source_note
