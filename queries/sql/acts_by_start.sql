-- Which rulings and guides have ids that are this, or begin with it and a hyphen?
-- :start: TEXT
SELECT a.id, a.court, a.kind, a.title, a.date, a.standing
FROM (
  SELECT r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
  FROM ruling r WHERE r.id = :start OR r.id > :start || '-' AND r.id < :start || '.'
  UNION ALL
  SELECT g.id, g.body, g.kind, g.title, g.date, CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END
  FROM guide g WHERE g.id = :start OR g.id > :start || '-' AND g.id < :start || '.'
) a
ORDER BY a.id
