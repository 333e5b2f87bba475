-- Who cites this ruling or guide, in which passage, and how?
-- :act: TEXT
-- :courts: JSON list or NULL, code of the citing court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :treatment: TEXT or NULL
-- :pinpoint: TEXT or NULL paragraph cited
-- :min_confidence: REAL or NULL
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
            ELSE 'cited' END AS citing_standing
FROM (
  SELECT c.rowid AS edge, coalesce(c.year, 0) AS year
  FROM cites c
  WHERE c.target = :act AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
    AND (:courts IS NULL OR c.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR c.date >= :since)
    AND (:until IS NULL OR c.date <= :until)
    AND (:treatment IS NULL OR c.treatment = :treatment)
    AND (:pinpoint IS NULL OR EXISTS (SELECT 1 FROM json_each(c.pinpoints) WHERE value = :pinpoint))
    AND (:min_confidence IS NULL OR c.confidence >= :min_confidence)
    AND (coalesce(c.year, 0) < :year OR coalesce(c.year, 0) = :year AND
        (c.act, length(c.source), c.source, c.claim) > (:citing, length(:passage), :passage, :claim))
  ORDER BY coalesce(c.year, 0) DESC, c.act, length(c.source), c.source, c.claim
  LIMIT :limit
) x
JOIN cites c ON c.rowid = x.edge
JOIN passage p ON p.id = c.source
LEFT JOIN ruling r ON r.id = c.act
LEFT JOIN guide g ON g.id = c.act AND r.id IS NULL
ORDER BY x.year DESC, c.act, length(c.source), c.source, c.claim
