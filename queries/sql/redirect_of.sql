-- Under which id does a merged record live on?
-- :id: TEXT
SELECT target FROM redirect WHERE id = :id ORDER BY target
