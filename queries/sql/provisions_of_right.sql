-- Which provisions protect this right, how closely, and who says so?
-- :right: TEXT
SELECT v.id, v.instrument, v.title, p.match, p.note, p.source_note, p.verified, p.inherited
FROM protects p
JOIN provision v ON v.id = p.source
WHERE p.target = :right
ORDER BY v.instrument, length(v.id), v.id
