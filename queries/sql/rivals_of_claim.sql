-- Which claims of the same property won or lost against this one?
-- :claim: TEXT
SELECT o.id AS claim, o.value, o.source, o.rule, o.confidence, o.status, coalesce(o.holds, 0) AS holds,
       o.passage
FROM claim c
JOIN claim o ON o.owner = c.owner AND o.property = c.property
WHERE c.id = :claim AND coalesce(o.holds, 0) <> coalesce(c.holds, 0)
ORDER BY o.confidence DESC, o.id
