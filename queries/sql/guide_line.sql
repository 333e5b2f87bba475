-- Which guides does this one replace, and which replace it?
-- :act: TEXT
SELECT 'replaces' AS way, g.id, g.body AS court, g.kind, g.title, g.date, CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END AS standing
FROM supersedes s JOIN guide g ON g.id = s.target
WHERE s.source = :act
UNION ALL
SELECT 'replaced by', g.id, g.body, g.kind, g.title, g.date, CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END
FROM supersedes s JOIN guide g ON g.id = s.source
WHERE s.target = :act
ORDER BY way, id
