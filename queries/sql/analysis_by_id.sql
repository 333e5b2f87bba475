-- What was computed here, over which release, and is all of it still there?
-- :analysis: TEXT
SELECT a.id, a.kind, a.about, a.rule, a.parameters, a.release, a.seeds, a.acts,
       (SELECT count(*) FROM placing p WHERE p.analysis = a.id) AS placed
FROM analysis a
WHERE a.id = :analysis
ORDER BY a.id
