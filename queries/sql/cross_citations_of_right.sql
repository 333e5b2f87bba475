-- Whom do the leading rulings on this right cite in other courts, how often, and where first?
-- :right: TEXT
-- :court: TEXT or NULL code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :leading: INTEGER rulings a court
WITH mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
reached AS (
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, m.provision, m.match
  FROM mapped m CROSS JOIN holding h ON h.provision = m.provision
  WHERE (:court IS NULL OR h.court = :court)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
  UNION ALL
  SELECT h.id, h.owner, h.court, h.outcome, h.digest, h.year, m.provision, m.match
  FROM mapped m CROSS JOIN holding h
    ON h.provision > m.provision || '.' AND h.provision < m.provision || '/'
  WHERE (:court IS NULL OR h.court = :court)
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY id ORDER BY length(provision) DESC, provision) AS place
  FROM reached
),
nearest AS MATERIALIZED (SELECT * FROM placed WHERE place = 1),
ruled AS (
  SELECT r.id, r.court, r.kind, r.title, r.date, r.held, r.digest, coalesce(r.rank, 0.0) AS rank,
         row_number() OVER (
           PARTITION BY r.court ORDER BY coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM (SELECT DISTINCT owner FROM nearest WHERE match <> 'contested') n
  JOIN ruling r ON r.id = n.owner
),
leading AS MATERIALIZED (SELECT * FROM ruled WHERE place <= :leading),
crossing AS (
  SELECT r.id AS ruling, c.target, p.id AS passage, p.ordinal, c.speaker, c.section, c.treatment,
         c.claim, c.text AS words, c.pinpoints, c.form, c.confidence,
         count(*) OVER (PARTITION BY r.id, c.target) AS citations,
         row_number() OVER (
           PARTITION BY r.id, c.target
           ORDER BY c.speaker <> 'court', coalesce(p.ordinal, -1), p.id, c.claim
         ) AS turn
  FROM leading r
  JOIN passage p ON p.owner = r.id AND substr(p.id, 1, length(r.id) + 1) = r.id || '#'
  JOIN cites c ON c.source = p.id
  WHERE c.target_court <> r.court
)
SELECT x.ruling, x.citations, x.speaker, x.section, x.treatment, x.claim, x.words, x.pinpoints,
       x.form, x.confidence,
       x.target AS id, coalesce(r.court, g.body) AS court, coalesce(r.kind, g.kind) AS kind,
       coalesce(r.title, g.title) AS title, coalesce(r.date, g.date) AS date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text' WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS standing,
       p.id AS passage, p.number, p.text
FROM crossing x
JOIN passage p ON p.id = x.passage
LEFT JOIN ruling r ON r.id = x.target
LEFT JOIN guide g ON g.id = x.target AND r.id IS NULL
WHERE x.turn = 1
ORDER BY x.ruling, x.speaker <> 'court', x.citations DESC, x.target
