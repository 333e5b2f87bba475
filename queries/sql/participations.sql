-- In which instruments does a State take part, and by which steps?
-- :state: TEXT
-- :instruments: JSON list or NULL for all
SELECT p.target AS instrument, i.label_en, i.label_fr, i.label_es, p.kind, p.date, p.until, p.steps,
       p.note, p.source_note, p.verified
FROM party p
JOIN instrument i ON i.id = p.target
WHERE p.source = :state AND (:instruments IS NULL OR p.target IN (SELECT value FROM json_each(:instruments)))
ORDER BY p.target
