-- How does each court name this doctrine, and where was that read?
-- :doctrine: TEXT
SELECT target AS court, language, text, source_note
FROM named_by
WHERE source = :doctrine
ORDER BY court, language, text
