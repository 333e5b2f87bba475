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
relied AS MATERIALIZED (  -- an act on an authority once
  SELECT DISTINCT c.target, s.act, s.court, c.target_court
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
  SELECT id, max(court) AS court, sum(score) AS score
  FROM (
    SELECT target AS id, target_court AS court, (1 << 40) + ((court <> target_court) << 20) AS score FROM relied
    UNION ALL
    SELECT act, court, 1 FROM own
    UNION ALL
    SELECT id, substr(id, 1, instr(id, ':') - 1), 0 FROM named
  )
  GROUP BY id
),
fitting AS MATERIALIZED (
  SELECT k.id, k.court, k.score, w.weight, w.claim AS ranked
  FROM candidate k
  LEFT JOIN placing w ON w.analysis = :analysis AND w.owner = k.id
  WHERE NOT EXISTS (SELECT 1 FROM guide WHERE id = k.id)
    AND (:courts IS NULL OR k.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR (SELECT r.date FROM ruling r WHERE r.id = k.id) >= :since)
    AND (:until IS NULL OR (SELECT r.date FROM ruling r WHERE r.id = k.id) <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM ruling r, json_each(r.respondents) n
      WHERE r.id = k.id AND n.value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = k.id
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = k.id
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
),
near AS (  -- the ranks of rulings are looked up for those alone that may be among the first
  SELECT id, court, score, weight, ranked,
         rank() OVER (PARTITION BY court ORDER BY coalesce(weight, 0.0) DESC, score DESC) AS upper
  FROM fitting
),
in_court AS (SELECT court, count(*) AS in_all FROM fitting GROUP BY court),
placed AS (
  SELECT n.*, r.kind, r.title, r.date, r.held, r.digest, coalesce(r.rank, 0.0) AS rank,
         row_number() OVER (
           PARTITION BY n.court ORDER BY coalesce(n.weight, 0.0) DESC, n.score DESC, coalesce(r.rank, 0.0) DESC, n.id
         ) AS place
  FROM near n CROSS JOIN ruling r ON r.id = n.id
  WHERE n.upper <= :leading
),
chosen AS MATERIALIZED (SELECT * FROM placed WHERE place <= :leading),
courts AS (
  SELECT target, count(DISTINCT court) AS courts FROM relied
  WHERE target IN (SELECT id FROM chosen) GROUP BY target
),
applied AS (
  SELECT act, sum(applies) AS applied FROM own WHERE act IN (SELECT id FROM chosen) GROUP BY act
)
SELECT x.id, x.court, x.kind, x.title, x.date,
       CASE WHEN x.held THEN 'text' WHEN x.digest THEN 'digest' ELSE 'cited' END AS standing,
       x.place, n.in_all, x.score >> 40 AS acts, coalesce(b.courts, 0) AS courts,
       x.score >> 20 & 0xFFFFF AS elsewhere, x.score & 0xFFFFF AS passages,
       coalesce(a.applied, 0) AS applied,
       coalesce((SELECT max(o.part) FROM named o WHERE o.id = x.id), '') AS part, x.rank, x.weight, x.ranked
FROM chosen x
JOIN in_court n ON n.court = x.court
LEFT JOIN courts b ON b.target = x.id
LEFT JOIN applied a ON a.act = x.id
ORDER BY x.court, x.place
