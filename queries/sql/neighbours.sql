-- What is joined to this node, relation by relation, the strongest first, and how much is there in all?
-- :node: TEXT id of any node that has an address: ruling, guide, provision, right, doctrine, court, State …
-- :limit: INTEGER neighbours a relation
WITH joined (relation, id, weight) AS (
  SELECT 'cites', target, count(*) FROM cites WHERE owner = :node AND target <> :node GROUP BY target
  UNION ALL SELECT 'cited-by', act, count(*) FROM cites WHERE target = :node AND act <> :node GROUP BY act
  UNION ALL SELECT 'invokes', target, count(*) FROM invokes WHERE source = :node GROUP BY target
  UNION ALL SELECT 'invoked-in', source, count(*) FROM invokes WHERE target = :node GROUP BY source
  UNION ALL SELECT 'uses', target, sum(passages) FROM uses WHERE source = :node GROUP BY target
  UNION ALL SELECT 'used-in', source, sum(passages) FROM uses WHERE target = :node GROUP BY source
  UNION ALL SELECT 'interprets', target, count(*) FROM interprets WHERE owner = :node GROUP BY target
  UNION ALL SELECT 'interpreted-in', act, count(*) FROM interprets WHERE target = :node GROUP BY act
  UNION ALL SELECT 'against', target, count(*) FROM against WHERE owner = :node GROUP BY target
  UNION ALL SELECT 'respondent-in', owner, count(*) FROM against WHERE target = :node GROUP BY owner
  UNION ALL SELECT 'concerns', target, count(*) FROM concerns WHERE source = :node GROUP BY target
  UNION ALL SELECT 'concerned-in', source, count(*) FROM concerns WHERE target = :node GROUP BY source
  UNION ALL SELECT 'orders', target, count(*) FROM takes_form WHERE owner = :node GROUP BY target
  UNION ALL SELECT 'ordered-in', owner, count(*) FROM takes_form WHERE target = :node GROUP BY owner
  UNION ALL SELECT 'protects', target, count(*) FROM protects WHERE source = :node GROUP BY target
  UNION ALL SELECT 'protected-by', source, count(*) FROM protects WHERE target = :node GROUP BY source
  UNION ALL SELECT 'relates', target, count(*) FROM relates WHERE source = :node GROUP BY target
  UNION ALL SELECT 'related-to', source, count(*) FROM relates WHERE target = :node GROUP BY source
  UNION ALL SELECT 'counterpart', target, count(*) FROM counterpart WHERE source = :node GROUP BY target
  UNION ALL SELECT 'counterpart', source, count(*) FROM counterpart WHERE target = :node GROUP BY source
  UNION ALL SELECT 'corresponds', target, count(*) FROM corresponds WHERE source = :node GROUP BY target
  UNION ALL SELECT 'corresponds', source, count(*) FROM corresponds WHERE target = :node GROUP BY source
  UNION ALL SELECT 'broader', target, count(*) FROM broader WHERE source = :node GROUP BY target
  UNION ALL SELECT 'narrower', source, count(*) FROM broader WHERE target = :node GROUP BY source
  UNION ALL SELECT 'supervises', target, count(*) FROM supervises WHERE source = :node GROUP BY target
  UNION ALL SELECT 'supervised-by', source, count(*) FROM supervises WHERE target = :node GROUP BY source
  UNION ALL SELECT 'party-to', target, count(*) FROM party WHERE source = :node GROUP BY target
  UNION ALL SELECT 'has-party', source, count(*) FROM party WHERE target = :node GROUP BY source
  UNION ALL SELECT 'supersedes', target, count(*) FROM supersedes WHERE source = :node GROUP BY target
  UNION ALL SELECT 'superseded-by', source, count(*) FROM supersedes WHERE target = :node GROUP BY source
  UNION ALL SELECT 'part-of', i.id, 1 FROM provision v JOIN instrument i ON i.id = v.instrument WHERE v.id = :node
  UNION ALL SELECT 'has-part', id, 1 FROM provision WHERE instrument = :node
),
summed AS (
  SELECT relation, id, sum(weight) AS weight FROM joined WHERE id IS NOT NULL GROUP BY relation, id
),
ranked AS (
  SELECT relation, id, weight,
         row_number() OVER (PARTITION BY relation ORDER BY weight DESC, id) AS place,
         count(*) OVER (PARTITION BY relation) AS total
  FROM summed
)
SELECT n.relation, n.id, n.weight, n.total,
       CASE WHEN r.id IS NOT NULL THEN 'ruling' WHEN g.id IS NOT NULL THEN 'guide'
            WHEN v.id IS NOT NULL THEN 'provision' WHEN w.id IS NOT NULL THEN 'right'
            WHEN d.id IS NOT NULL THEN 'doctrine' WHEN c.id IS NOT NULL THEN 'court'
            WHEN s.id IS NOT NULL THEN 'state' WHEN i.id IS NOT NULL THEN 'instrument'
            WHEN m.id IS NOT NULL THEN 'remedy' ELSE 'group' END AS kind,
       coalesce(r.title, g.title, v.title, w.label_en, d.label_en, c.label_en, s.label_en, i.label_en,
                m.label_en, o.label_en) AS name
FROM ranked n
LEFT JOIN ruling r ON r.id = n.id
LEFT JOIN guide g ON g.id = n.id
LEFT JOIN provision v ON v.id = n.id
LEFT JOIN "right" w ON w.id = n.id
LEFT JOIN doctrine d ON d.id = n.id
LEFT JOIN court c ON c.id = n.id
LEFT JOIN state s ON s.id = n.id
LEFT JOIN instrument i ON i.id = n.id
LEFT JOIN remedy m ON m.id = n.id
LEFT JOIN "group" o ON o.id = n.id
WHERE n.place <= :limit
ORDER BY n.relation, n.weight DESC, n.id
