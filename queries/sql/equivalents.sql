-- What is this provision, which do official texts declare to correspond to it, and which of other instruments protect a
-- right that it protects?
-- :provision: TEXT
SELECT 'provision' AS part, v.id, v.instrument, v.title, NULL AS relation, NULL AS authority, NULL AS source_note,
       NULL AS way, NULL AS "right", NULL AS label_en, NULL AS own_match, NULL AS own_note, NULL AS own_source_note,
       NULL AS match, NULL AS note, NULL AS verified, NULL AS inherited
FROM provision v WHERE v.id = :provision
UNION ALL
SELECT 'official', v.id, v.instrument, v.title, c.relation, c.authority, c.source_note, 'to',
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM corresponds c JOIN provision v ON v.id = c.target
WHERE c.source = :provision
UNION ALL
SELECT 'official', v.id, v.instrument, v.title, c.relation, c.authority, c.source_note, 'from',
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM corresponds c JOIN provision v ON v.id = c.source
WHERE c.target = :provision
UNION ALL
SELECT 'derived', v.id, v.instrument, v.title, NULL, NULL, b.source_note, NULL,
       w.id, w.label_en, a.match, a.note, a.source_note, b.match, b.note, b.verified, b.inherited
FROM protects a
JOIN provision mine ON mine.id = a.source
JOIN "right" w ON w.id = a.target
JOIN protects b ON b.target = a.target
JOIN provision v ON v.id = b.source AND v.instrument <> mine.instrument
WHERE a.source = :provision
ORDER BY part, id, "right", relation, way
