-- Whom does each court cite in other courts where it speaks of this doctrine: since when, in how many rulings, and where
-- first?
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
WITH said AS (
  SELECT 1 AS applies, source, act, court, year, date, section, speaker, claim, confidence
  FROM applies WHERE target = :doctrine AND speaker = 'court'
  UNION ALL
  SELECT 0, source, act, court, year, date, section, speaker, claim, confidence
  FROM mentions WHERE target = :doctrine AND speaker = 'court'
),
crossing AS MATERIALIZED (
  SELECT DISTINCT s.court, c.target_court, s.act, s.date, s.source, c.rowid AS edge, c.target
  FROM said s
  CROSS JOIN cites c ON c.source = s.source
  WHERE c.target_court <> s.court AND c.speaker = 'court' AND s.date IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM guide WHERE id = s.act)
    AND (:courts IS NULL OR s.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR s.date >= :since) AND (:until IS NULL OR s.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling r, json_each(r.respondents) n
      WHERE r.id = s.act AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = s.act
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE (SELECT p.language FROM passage p WHERE p.id = s.source)
                IN (SELECT value FROM json_each(:languages)) END
),
counted AS MATERIALIZED (
  SELECT court, target_court, count(DISTINCT act) AS rulings, count(DISTINCT target) AS authorities,
         min(date || ' ' || act) AS day
  FROM crossing GROUP BY court, target_court
),
placed AS (
  SELECT x.court, x.target_court, x.act, x.source, x.edge, row_number() OVER (
    PARTITION BY x.court, x.target_court
    ORDER BY length(x.source), x.source, x.target, c.claim
  ) AS place
  FROM counted n
  CROSS JOIN crossing x ON x.court = n.court AND x.target_court = n.target_court
    AND x.date || ' ' || x.act = n.day
  JOIN cites c ON c.rowid = x.edge
)
SELECT n.rulings, n.authorities, x.court AS citing_court, r.id AS citing_id, r.kind AS citing_kind,
       r.title AS citing_title, r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing,
       c.target AS cited_id, c.target_court AS cited_court, coalesce(t.kind, u.kind) AS cited_kind,
       coalesce(t.title, u.title) AS cited_title, coalesce(t.date, u.date) AS cited_date,
       CASE WHEN coalesce(t.held, u.held) THEN 'text' WHEN coalesce(t.digest, u.digest) THEN 'digest'
            ELSE 'cited' END AS cited_standing,
       c.text AS words, c.form, c.pinpoints, c.treatment, c.speaker, c.section, c.confidence, c.claim,
       p.id AS passage, p.number, p.text
FROM placed x
JOIN counted n ON n.court = x.court AND n.target_court = x.target_court
JOIN cites c ON c.rowid = x.edge
JOIN ruling r ON r.id = x.act
JOIN passage p ON p.id = x.source
LEFT JOIN ruling t ON t.id = c.target
LEFT JOIN guide u ON u.id = c.target AND t.id IS NULL
WHERE x.place = 1
ORDER BY x.court, r.date, c.target_court
