-- Which instruments does this court or body supervise; the first is what a bare article means?
-- :court: TEXT
SELECT i.id, i.label_en, i.kind, s.ordinal
FROM supervises s JOIN instrument i ON i.id = s.target
WHERE s.source = :court
ORDER BY s.ordinal, i.id
