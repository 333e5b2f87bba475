// Which guides does this one replace, and which replace it?
// $act: STRING
MATCH (a:Guide {id: $act})-[s:SUPERSEDES]-(g:Guide)
WITH g, CASE WHEN startNode(s) = a THEN 'replaces' ELSE 'replaced by' END AS way
RETURN way, g.id AS id, g.body AS court, g.kind AS kind, g.title AS title, g.date AS date,
       CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY way, g.id
