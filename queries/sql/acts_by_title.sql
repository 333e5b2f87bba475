-- Which rulings and guides have these words in their titles?
-- :first: TEXT lower-case ASCII
-- :second: TEXT lower-case ASCII, '' for none
-- :third: TEXT lower-case ASCII, '' for none
-- :limit: INTEGER
SELECT a.id, a.court, a.kind, a.title, a.date, a.standing
FROM (
  SELECT r.id, r.court, r.kind, r.title, r.date, coalesce(r.rank, 0.0) AS rank,
         CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
  FROM ruling r
  UNION ALL
  SELECT g.id, g.body, g.kind, g.title, g.date, coalesce(g.rank, 0.0), CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END
  FROM guide g
) a
WHERE instr(lower(a.title), :first) AND (:second = '' OR instr(lower(a.title), :second))
  AND (:third = '' OR instr(lower(a.title), :third))
ORDER BY a.standing = 'cited', a.rank DESC, a.id
LIMIT :limit
