-- Which courts cite these rulings where they speak of this doctrine, in how many acts, and where first?
-- :doctrine: TEXT
-- :acts: TEXT ids joined by blanks
-- :as_of: TEXT or NULL last day that counts, ISO 8601
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
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
citing AS MATERIALIZED (
  SELECT c.target, s.court, s.act, s.source, c.claim
  FROM (SELECT DISTINCT source, act, court FROM own) s
  JOIN cites c ON c.source = s.source
  WHERE c.speaker = 'court' AND c.target <> s.act
    AND c.target IN (SELECT value FROM json_each('["' || replace(:acts, ' ', '","') || '"]'))
),
placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY target, court ORDER BY act, length(source), source, claim) AS place FROM citing
)
SELECT x.target, x.court, count(DISTINCT o.act) AS acts, x.source AS passage, x.claim
FROM placed x JOIN citing o ON o.target = x.target AND o.court = x.court
WHERE x.place = 1
GROUP BY x.target, x.court, x.source, x.claim
ORDER BY x.target, acts DESC, x.court
