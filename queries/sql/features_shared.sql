-- Where do these rulings show these features?
-- :acts: TEXT ids of rulings joined by blanks
-- :features: TEXT ids of rights, doctrines, groups and acts joined by blanks
WITH act AS MATERIALIZED (
  SELECT value AS id FROM json_each('["' || replace(:acts, ' ', '","') || '"]')
),
feature AS MATERIALIZED (
  SELECT value AS id FROM json_each('["' || replace(:features, ' ', '","') || '"]')
)
SELECT a.id AS act, x.target AS feature, min(i.passage) AS passage, min(i.claim) AS claim
FROM act a CROSS JOIN invokes i ON i.source = a.id CROSS JOIN protects x ON x.source = i.target
WHERE i.role = 'decided' AND x.match IN ('exact', 'close')
  AND x.target IN (SELECT id FROM feature)
GROUP BY a.id, x.target
UNION ALL
SELECT a.id, u.target, min(u.passage), min(u.claim)
FROM act a CROSS JOIN uses u ON u.source = a.id
WHERE u.role = 'applied' AND u.speaker = 'court' AND u.target IN (SELECT id FROM feature)
GROUP BY a.id, u.target
UNION ALL
SELECT a.id, e.target, min(e.passage), min(e.claim)
FROM act a CROSS JOIN concerns e ON e.source = a.id
WHERE e.speaker = 'court' AND e.target IN (SELECT id FROM feature)
GROUP BY a.id, e.target
UNION ALL
SELECT a.id, c.target, min(c.source), min(c.claim)
FROM act a CROSS JOIN cites c ON c.owner = a.id
WHERE c.speaker = 'court' AND c.section IN ('assessment', 'law', 'notes', 'operative')
  AND substr(c.source, 1, length(a.id) + 1) = a.id || '#' AND c.target IN (SELECT id FROM feature)
GROUP BY a.id, c.target
UNION ALL
SELECT a.id, f.id, NULL, NULL FROM act a JOIN feature f ON f.id = a.id
ORDER BY act, feature
