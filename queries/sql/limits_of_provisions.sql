-- Which provisions limit a right or a provision, in its own article or for the whole instrument, and which tests belong to it?
-- :about: TEXT or NULL right; NULL where a provision is given
-- :provision: TEXT or NULL provision; NULL where a right is given
-- :limiting: JSON list of concepts that limit rights
-- :tests: JSON list of doctrines that test limits
WITH article AS (
  SELECT DISTINCT p.article, p.instrument
  FROM protects m JOIN provision p ON p.id = m.source
  WHERE m.target = :about AND m.match IN ('exact', 'close')
  UNION
  SELECT p.article, p.instrument FROM provision p WHERE p.id = :provision
),
part AS MATERIALIZED (
  SELECT a.article AS of, p.id
  FROM article a CROSS JOIN provision p ON p.instrument = a.instrument AND p.article = a.article
)
SELECT x.of, x.reach, x.provision, x.concept, x.match, p.title
FROM (
  SELECT t.of, 'article' AS reach, t.id AS provision, l.target AS concept, l.match
  FROM part t CROSS JOIN protects l ON l.source = t.id
  WHERE l.match <> 'contested' AND l.target IN (SELECT value FROM json_each(:limiting))
  UNION
  SELECT a.article, 'instrument', l.source, l.target, l.match
  FROM json_each(:limiting) w
  CROSS JOIN protects l ON l.target = w.value
  CROSS JOIN provision p ON p.id = l.source
  JOIN article a ON a.instrument = p.instrument AND a.article <> p.article
  WHERE l.match IN ('exact', 'close') AND p.id = p.article
  UNION
  SELECT t.of, 'test', t.id, r.source, NULL
  FROM part t CROSS JOIN relates r ON r.target = t.id
  WHERE r.source IN (SELECT value FROM json_each(:tests))
) x
JOIN provision p ON p.id = x.provision
ORDER BY x.of, x.reach, x.provision, x.concept
