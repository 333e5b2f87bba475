-- Which rulings and guides of one court cite another court, and in which words?
-- :from: TEXT code of the citing court
-- :to: TEXT code of the cited court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :min_confidence: REAL or NULL
-- :right: TEXT or NULL right on which the citing ruling is
-- :treatment: TEXT or NULL what the citing passage does
-- :year: INTEGER of the last row seen, 9999 before the first
-- :citing: TEXT act of the last row seen
-- :passage: TEXT of the last row seen
-- :claim: TEXT of the last row seen
-- :limit: INTEGER
SELECT x.year, p.id AS passage, p.number, p.text,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       c.act AS citing_id, coalesce(r.court, g.body) AS citing_court,
       coalesce(r.kind, g.kind) AS citing_kind,
       coalesce(r.title, g.title) AS citing_title,
       coalesce(r.date, g.date) AS citing_date,
       CASE WHEN coalesce(r.held, g.held) THEN 'text'
            WHEN coalesce(r.digest, g.digest) THEN 'digest'
            ELSE 'cited' END AS citing_standing,
       c.target AS cited_id, coalesce(t.court, u.body) AS cited_court,
       coalesce(t.kind, u.kind) AS cited_kind,
       coalesce(t.title, u.title) AS cited_title,
       coalesce(t.date, u.date) AS cited_date,
       CASE WHEN coalesce(t.held, u.held) THEN 'text'
            WHEN coalesce(t.digest, u.digest) THEN 'digest'
            ELSE 'cited' END AS cited_standing
FROM (
  SELECT c.rowid AS edge, coalesce(c.year, 0) AS year
  FROM cites c
  WHERE c.court = :from AND c.target_court = :to
    AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
    AND (:since IS NULL OR c.date >= :since)
    AND (:until IS NULL OR c.date <= :until)
    AND (:min_confidence IS NULL OR c.confidence >= :min_confidence)
    AND (:treatment IS NULL OR coalesce(c.treatment, 'cited') = :treatment)
    AND (:right IS NULL OR c.act IN (SELECT i.source FROM protects w JOIN invokes i ON i.target = w.source
         WHERE w.target = :right AND w.match <> 'contested'))
    AND (coalesce(c.year, 0) < :year OR coalesce(c.year, 0) = :year AND
        (c.act, length(c.source), c.source, c.claim) > (:citing, length(:passage), :passage, :claim))
  ORDER BY coalesce(c.year, 0) DESC, c.act, length(c.source), c.source, c.claim
  LIMIT :limit
) x
JOIN cites c ON c.rowid = x.edge
JOIN passage p ON p.id = c.source
LEFT JOIN ruling r ON r.id = c.act
LEFT JOIN guide g ON g.id = c.act AND r.id IS NULL
LEFT JOIN ruling t ON t.id = c.target
LEFT JOIN guide u ON u.id = c.target AND t.id IS NULL
ORDER BY x.year DESC, c.act, length(c.source), c.source, c.claim
