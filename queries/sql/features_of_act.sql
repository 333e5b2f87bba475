-- Which rights, doctrines, groups and authorities is this ruling about, and how many others are?
-- :act: TEXT
WITH mine AS (
  SELECT 'right' AS kind, x.target AS feature, min(i.passage) AS passage, min(i.claim) AS claim,
         min(i.target) AS provision, max(x.match = 'exact') AS is_exact
  FROM invokes i JOIN protects x ON x.source = i.target
  WHERE i.source = :act AND i.role = 'decided' AND x.match IN ('exact', 'close')
  GROUP BY x.target
  UNION ALL
  SELECT 'doctrine', u.target, min(u.passage), min(u.claim), NULL, 0
  FROM uses u
  WHERE u.source = :act AND u.role = 'applied' AND u.speaker = 'court'
  GROUP BY u.target
  UNION ALL
  SELECT 'group', e.target, min(e.passage), min(e.claim), NULL, 0
  FROM concerns e
  WHERE e.source = :act AND e.speaker = 'court'
  GROUP BY e.target
  UNION ALL
  SELECT 'authority', c.target, min(c.source), min(c.claim), NULL, 0
  FROM cites c
  WHERE c.owner = :act AND c.target <> :act AND c.speaker = 'court'
    AND substr(c.source, 1, length(:act) + 1) = :act || '#'
    AND c.section IN ('assessment', 'law', 'notes', 'operative')
  GROUP BY c.target
  UNION ALL
  SELECT 'authority', :act, NULL, NULL, NULL, 0
)
SELECT m.kind, m.feature, m.passage, m.claim, m.provision, m.is_exact,
       coalesce(x.label_en, d.label_en, g.label_en, r.title, k.title) AS label,
       CASE m.kind
         WHEN 'right' THEN (
           SELECT count(*) FROM protects y CROSS JOIN invokes i ON i.target = y.source
           WHERE y.target = m.feature AND y.match IN ('exact', 'close') AND i.role = 'decided')
         WHEN 'doctrine' THEN (
           SELECT count(*) FROM uses u
           WHERE u.target = m.feature AND u.role = 'applied' AND u.speaker = 'court')
         WHEN 'group' THEN (
           SELECT count(*) FROM concerns e WHERE e.target = m.feature AND e.speaker = 'court')
         ELSE (SELECT count(*) FROM cites c WHERE c.target = m.feature AND c.speaker = 'court')
       END AS uses
FROM mine m
LEFT JOIN "right" x ON x.id = m.feature AND m.kind = 'right'
LEFT JOIN doctrine d ON d.id = m.feature AND m.kind = 'doctrine'
LEFT JOIN "group" g ON g.id = m.feature AND m.kind = 'group'
LEFT JOIN ruling r ON r.id = m.feature AND m.kind = 'authority'
LEFT JOIN guide k ON k.id = m.feature AND m.kind = 'authority'
ORDER BY m.kind, m.feature
