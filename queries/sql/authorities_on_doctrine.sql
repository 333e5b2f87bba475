-- Which rulings of each court weigh most on this doctrine: cited where courts speak of it, by how many courts, and
-- speaking of it themselves?
-- :doctrine: TEXT
-- :courts: JSON list or NULL, code of the court
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
-- :as_of: TEXT or NULL last day that counts, ISO 8601
-- :respondents: JSON list or NULL, State
-- :instruments: JSON list or NULL, whose provisions the ruling decides on, examines or hears invoked
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
-- :analysis: TEXT or NULL id of the ranking whose weights decide first
-- :leading: INTEGER rulings a court
WITH said AS (
  SELECT 1 AS applies, source, act, court, date, confidence FROM applies
  WHERE target = :doctrine AND speaker = 'court'
  UNION ALL
  SELECT 0, source, act, court, date, confidence FROM mentions
  WHERE target = :doctrine AND speaker = 'court'
),
own AS MATERIALIZED (  -- a passage once
  SELECT s.source, s.act, s.court, max(s.applies) AS applies FROM said s
  WHERE (:as_of IS NULL OR s.date <= :as_of)
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE (SELECT p.language FROM passage p WHERE p.id = s.source)
                IN (SELECT value FROM json_each(:languages)) END
  GROUP BY s.source
),
relied AS (  -- an act on an authority once
  SELECT DISTINCT c.target, s.act, s.court <> c.target_court AS elsewhere
  FROM own s CROSS JOIN cites c ON c.source = s.source
  WHERE c.speaker = 'court' AND c.target <> s.act
),
named AS (
  SELECT r.id, 'origin' AS part FROM doctrine d CROSS JOIN ruling r ON r.id = d.origin_ruling WHERE d.id = :doctrine
  UNION ALL
  SELECT r.id, 'key' FROM doctrine d CROSS JOIN json_each(d.key_authorities) k CROSS JOIN ruling r ON r.id = k.value
  WHERE d.id = :doctrine
),
candidate AS (  -- score: acts, elsewhere and passages in one number, 20 bits each, to be sorted by
  SELECT id, sum(score) AS score, sum(applies) AS applied
  FROM (
    SELECT target AS id, (1 << 40) + (elsewhere << 20) AS score, 0 AS applies FROM relied
    UNION ALL
    SELECT act, 1, applies FROM own
    UNION ALL
    SELECT id, 0, 0 FROM named
  )
  GROUP BY id
),
fitting AS MATERIALIZED (
  SELECT k.id, r.court, k.score, k.applied, coalesce(r.rank, 0.0) AS rank, coalesce(w.weight, 0.0) AS weight
  FROM candidate k
  CROSS JOIN ruling r INDEXED BY ruling_by_id ON r.id = k.id
  LEFT JOIN placing w ON w.analysis = :analysis AND w.owner = k.id
  WHERE (:courts IS NULL OR r.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR r.date >= :since)
    AND (:until IS NULL OR r.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling q, json_each(q.respondents) n
      WHERE q.id = k.id AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = k.id
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = k.id
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
),
in_court AS (SELECT court, count(*) AS in_all FROM fitting GROUP BY court),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY court ORDER BY weight DESC, score DESC, rank DESC, id) AS place
  FROM fitting
),
chosen AS MATERIALIZED (
  SELECT n.*, r.kind, r.title, r.date, r.held, r.digest
  FROM placed n CROSS JOIN ruling r ON r.id = n.id
  WHERE n.place <= :leading
)
SELECT x.id, x.court, x.kind, x.title, x.date,
       CASE WHEN x.held THEN 'text' WHEN x.digest THEN 'digest' ELSE 'cited' END AS standing,
       x.place, n.in_all, x.score >> 40 AS acts,
       x.score >> 20 & 0xFFFFF AS elsewhere, x.score & 0xFFFFF AS passages, x.applied,
       coalesce((SELECT max(o.part) FROM named o WHERE o.id = x.id), '') AS part,
       x.rank, w.weight, w.claim AS ranked
FROM chosen x
JOIN in_court n ON n.court = x.court
LEFT JOIN placing w ON w.analysis = :analysis AND w.owner = x.id
ORDER BY x.court, x.place
