-- Which rulings and guides are cited most by those that cite one of these?
-- :acts: TEXT ids joined by blanks
-- :limit: INTEGER
WITH asked AS (
  SELECT DISTINCT value AS id FROM json_each('["' || replace(:acts, ' ', '","') || '"]')
), citing AS (
  SELECT DISTINCT c.act FROM asked a JOIN cites c ON c.target = a.id
), beside AS (
  SELECT c.target, count(DISTINCT c.act) AS rulings, min(c.claim) AS claim
  FROM citing x
  JOIN cites c ON c.owner = x.act
  WHERE c.target NOT IN (SELECT id FROM asked)
  GROUP BY c.target
  ORDER BY rulings DESC, c.target
  LIMIT :limit
)
SELECT b.target AS id, coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing,
       b.rulings, (SELECT min(c.source) FROM cites c WHERE c.claim = b.claim AND c.target = b.target) AS passage,
       b.claim
FROM beside b
LEFT JOIN ruling r ON r.id = b.target
LEFT JOIN guide g ON g.id = b.target AND r.id IS NULL
ORDER BY b.rulings DESC, b.target
