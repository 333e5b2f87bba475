-- Which provisions does an official text declare to correspond to this one?
-- :provision: TEXT
SELECT v.id, v.instrument, v.title, c.relation, c.authority, c.source_note, 'to' AS way
FROM corresponds c
JOIN provision v ON v.id = c.target
WHERE c.source = :provision
UNION ALL
SELECT v.id, v.instrument, v.title, c.relation, c.authority, c.source_note, 'from'
FROM corresponds c
JOIN provision v ON v.id = c.source
WHERE c.target = :provision
ORDER BY id, relation, way
