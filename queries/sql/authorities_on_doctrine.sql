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
  SELECT 1 AS applies, source, act, court, confidence FROM applies
  WHERE target = :doctrine AND speaker = 'court'
  UNION ALL
  SELECT 0, source, act, court, confidence FROM mentions
  WHERE target = :doctrine AND speaker = 'court'
),
own AS MATERIALIZED (
  SELECT s.source, s.act, s.court, s.applies FROM said s
  LEFT JOIN ruling r ON r.id = s.act
  LEFT JOIN guide g ON g.id = s.act AND r.id IS NULL
  WHERE (:as_of IS NULL OR coalesce(r.date, g.date) <= :as_of)
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE (SELECT p.language FROM passage p WHERE p.id = s.source)
                IN (SELECT value FROM json_each(:languages)) END
),
cited AS (
  SELECT c.target, count(DISTINCT s.act) AS acts, count(DISTINCT s.court) AS courts,
         count(DISTINCT CASE WHEN s.court <> c.target_court THEN s.act END) AS elsewhere
  FROM (SELECT DISTINCT source, act, court FROM own) s
  JOIN cites c ON c.source = s.source
  WHERE c.speaker = 'court' AND c.target <> s.act
  GROUP BY c.target
),
spoken AS (
  SELECT act, count(DISTINCT source) AS passages,
         count(DISTINCT CASE WHEN applies THEN source END) AS applied
  FROM own GROUP BY act
),
named AS (
  SELECT origin_ruling AS id, 'origin' AS part FROM doctrine WHERE id = :doctrine AND origin_ruling IS NOT NULL
  UNION ALL
  SELECT k.value, 'key' FROM doctrine d, json_each(d.key_authorities) k WHERE d.id = :doctrine
),
candidate AS (
  SELECT target AS id FROM cited UNION SELECT act FROM spoken UNION SELECT id FROM named
),
placed AS (
  SELECT r.id, coalesce(o.acts, 0) AS acts, coalesce(o.courts, 0) AS courts,
         coalesce(o.elsewhere, 0) AS elsewhere, coalesce(s.passages, 0) AS passages,
         coalesce(s.applied, 0) AS applied,
         w.weight, w.claim AS ranked,
         coalesce((SELECT max(n.part) FROM named n WHERE n.id = r.id), '') AS part,
         count(*) OVER (PARTITION BY r.court) AS in_all,
         row_number() OVER (
           PARTITION BY r.court
           ORDER BY coalesce(w.weight, 0.0) DESC, coalesce(o.acts, 0) DESC, coalesce(o.elsewhere, 0) DESC,
                    coalesce(s.passages, 0) DESC, coalesce(r.rank, 0.0) DESC, r.id
         ) AS place
  FROM candidate k
  CROSS JOIN ruling r ON r.id = k.id  -- in this order: no scan of all rulings
  LEFT JOIN cited o ON o.target = r.id
  LEFT JOIN spoken s ON s.act = r.id
  LEFT JOIN placing w ON w.analysis = :analysis AND w.owner = r.id
  WHERE (:courts IS NULL OR r.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR r.date >= :since) AND (:until IS NULL OR r.date <= :until)
    AND (:respondents IS NULL OR EXISTS (
      SELECT 1 FROM json_each(r.respondents) WHERE value IN (SELECT value FROM json_each(:respondents))))
    AND (:instruments IS NULL
         OR EXISTS (SELECT 1 FROM invokes i WHERE i.source = r.id
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(i.target, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@')))
         OR EXISTS (SELECT 1 FROM holding h WHERE h.owner = r.id
                    AND EXISTS (SELECT 1 FROM json_each(:instruments) u WHERE substr(h.provision, 1, length(u.value) + 1) IN (u.value || '.', u.value || '@'))))
)
SELECT r.id, r.court, r.kind, r.title, r.date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       x.place, x.in_all, x.acts, x.courts, x.elsewhere, x.passages, x.applied, x.part,
       coalesce(r.rank, 0.0) AS rank, x.weight, x.ranked
FROM placed x JOIN ruling r ON r.id = x.id
WHERE x.place <= :leading
ORDER BY r.court, x.place
