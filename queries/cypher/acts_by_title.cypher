// Which rulings and guides have these words in their titles?
// $first: STRING lower-case ASCII
// $second: STRING lower-case ASCII, '' for none
// $third: STRING lower-case ASCII, '' for none
// $limit: INTEGER
MATCH (a:Ruling|Guide)
WHERE toLower(a.title) CONTAINS $first AND ($second = '' OR toLower(a.title) CONTAINS $second)
  AND ($third = '' OR toLower(a.title) CONTAINS $third)
WITH a, CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing, coalesce(a.rank, 0.0) AS rank
RETURN a.id AS id, coalesce(a.court, a.body) AS court, a.kind AS kind, a.title AS title,
       a.date AS date, standing
ORDER BY standing = 'cited', rank DESC, a.id
LIMIT $limit
