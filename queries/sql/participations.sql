-- In which instruments does a State take part, and by which steps?
-- :state: TEXT
-- :instrument: TEXT or NULL for all
SELECT p.target AS instrument, i.label_en, i.label_fr, i.label_es, p.kind, p.date, p.until, p.steps,
       p.note, p.source_note, p.verified
FROM party p
JOIN instrument i ON i.id = p.target
WHERE p.source = :state AND (:instrument IS NULL OR p.target = :instrument)
ORDER BY p.target
