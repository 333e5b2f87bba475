-- Which rulings and guides does a ranking place first, court by court?
-- :analysis: TEXT
-- :courts: JSON list or NULL, code of the court
-- :leading: INTEGER acts a court
SELECT p.owner AS id, p.court, coalesce(r.kind, g.kind) AS kind, coalesce(r.title, g.title) AS title,
       coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest' ELSE 'cited' END AS standing,
       p.ordinal, p.weight, p.claim
FROM placing p
LEFT JOIN ruling r ON r.id = p.owner
LEFT JOIN guide g ON g.id = p.owner
WHERE p.analysis = :analysis AND p.ordinal < :leading
  AND (:courts IS NULL OR p.court IN (SELECT value FROM json_each(:courts)))
ORDER BY p.court, p.ordinal
