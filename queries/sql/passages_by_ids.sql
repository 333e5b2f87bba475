-- What do these passages say, and of which rulings or guides are they?
-- :wanted: JSON list of ids
SELECT p.id AS passage, p.number, p.section, p.speaker, p.text,
       p.owner AS act_id, coalesce(r.court, g.body) AS act_court, coalesce(r.kind, g.kind) AS act_kind,
       coalesce(r.title, g.title) AS act_title, coalesce(r.date, g.date) AS act_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest' ELSE 'cited' END AS act_standing,
       coalesce(r.anonymised, 0) AS anonymised
FROM json_each(:wanted) w
JOIN passage p ON p.id = w.value
LEFT JOIN ruling r ON r.id = p.owner
LEFT JOIN guide g ON g.id = p.owner
ORDER BY p.id
