-- Which passages of other acts share rare words with one, those first whose shared words weigh most?
-- :weighted: TEXT folded words, each with its weight: 'margin=31 consensus=44'
-- :act: TEXT id of the act left out
-- :limit: INTEGER
WITH word AS (
  SELECT substr(value, 1, instr(value, '=') - 1) AS word,
         CAST(substr(value, instr(value, '=') + 1) AS INTEGER) AS weight
  FROM json_each('["' || replace(:weighted, ' ', '","') || '"]')
),
shared AS MATERIALIZED (
  SELECT t.rowid AS place, sum(w.weight) AS weight
  FROM word w CROSS JOIN passage_text t ON t.passage_text MATCH '"' || w.word || '"'
  GROUP BY t.rowid
),
least AS (  -- the weight below which none is among the first, were all passages of the act before them
  SELECT weight FROM shared ORDER BY weight DESC
  LIMIT 1 OFFSET :limit - 1 + (SELECT count(*) FROM passage WHERE owner = :act)
),
first AS (
  SELECT p.rowid AS place, p.id, s.weight
  FROM shared s CROSS JOIN passage p ON p.rowid = s.place
  WHERE s.weight >= coalesce((SELECT weight FROM least), 0) AND p.owner <> :act
  ORDER BY s.weight DESC, p.id
  LIMIT :limit
)
SELECT p.id AS passage, p.number, p.section, p.speaker, p.text, f.weight,
       p.owner AS act_id, coalesce(r.court, g.body) AS act_court, coalesce(r.kind, g.kind) AS act_kind,
       coalesce(r.title, g.title) AS act_title, coalesce(r.date, g.date) AS act_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest' ELSE 'cited' END AS act_standing,
       coalesce(r.anonymised, 0) AS anonymised
FROM first f
JOIN passage p ON p.rowid = f.place
LEFT JOIN ruling r ON r.id = p.owner
LEFT JOIN guide g ON g.id = p.owner
ORDER BY f.weight DESC, p.id
