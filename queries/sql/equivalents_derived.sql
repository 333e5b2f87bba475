-- Which provisions of other instruments protect a right that this provision protects?
-- :provision: TEXT
SELECT v.id, v.instrument, v.title, w.id AS "right", w.label_en, a.match AS own_match,
       a.note AS own_note, a.source_note AS own_source_note, b.match, b.note, b.source_note,
       b.verified, b.inherited
FROM protects a
JOIN provision mine ON mine.id = a.source
JOIN "right" w ON w.id = a.target
JOIN protects b ON b.target = a.target
JOIN provision v ON v.id = b.source AND v.instrument <> mine.instrument
WHERE a.source = :provision
ORDER BY w.id, length(v.id), v.id
