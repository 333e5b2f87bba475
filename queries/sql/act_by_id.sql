-- What is this ruling or guide?
-- :act: TEXT id of a ruling or guide
SELECT r.id, r.court, r.kind, r.title, r.date, CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing, r.formation, r.languages,
       r.respondents, r.anonymised, r.note, NULL AS symbol, coalesce(r.rank, 0.0) AS rank,
       'ruling' AS is_a
FROM ruling r
WHERE r.id = :act
UNION ALL
SELECT g.id, g.body, g.kind, g.title, g.date, CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END, NULL, g.languages,
       NULL, NULL, g.note, g.symbol, coalesce(g.rank, 0.0),
       'guide'
FROM guide g
WHERE g.id = :act
ORDER BY is_a
