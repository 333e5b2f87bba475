-- Whom do these rulings cite in other courts most, how often, and where first (in the court's own voice, where
-- it does)?
-- :acts: TEXT ids joined by blanks
-- :leading: INTEGER authorities a ruling
WITH crossing AS (
  SELECT a.value AS ruling, c.target, c.rowid AS edge, c.speaker <> 'court' AS aside,
         count(*) OVER (PARTITION BY a.value, c.target) AS citations,
         row_number() OVER (
           PARTITION BY a.value, c.target
           ORDER BY c.speaker <> 'court', coalesce(p.ordinal, -1), p.id, c.claim
         ) AS turn
  FROM json_each('["' || replace(:acts, ' ', '","') || '"]') a
  JOIN passage p ON p.owner = a.value AND substr(p.id, 1, length(a.value) + 1) = a.value || '#'
  JOIN cites c ON c.source = p.id
  WHERE c.target_court <> c.court
),
placed AS (
  SELECT ruling, target, edge, citations, count(*) OVER (PARTITION BY ruling) AS in_all,
         row_number() OVER (PARTITION BY ruling ORDER BY aside, citations DESC, target) AS place
  FROM crossing
  WHERE turn = 1
)
SELECT x.ruling, x.in_all, x.place, x.citations, c.text AS words, c.form, c.pinpoints, c.treatment,
       c.speaker, c.section, c.confidence, c.claim, c.target AS id,
       coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing,
       p.id AS passage, p.number, p.text
FROM placed x
JOIN cites c ON c.rowid = x.edge
JOIN passage p ON p.id = c.source
LEFT JOIN ruling r ON r.id = x.target
LEFT JOIN guide g ON g.id = x.target AND r.id IS NULL
WHERE x.place <= :leading
ORDER BY x.ruling, x.place
