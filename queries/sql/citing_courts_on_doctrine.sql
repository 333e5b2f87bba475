-- Which courts cite these rulings where they speak of this doctrine, in how many acts, and where first?
-- :doctrine: TEXT
-- :acts: TEXT ids joined by blanks
-- :as_of: TEXT or NULL last day that counts, ISO 8601
-- :languages: JSON list or NULL, of the text; the preferred text for NULL
-- :min_confidence: REAL or NULL
WITH said AS (
  SELECT source, act, court, date, confidence FROM applies WHERE target = :doctrine AND speaker = 'court'
  UNION ALL
  SELECT source, act, court, date, confidence FROM mentions WHERE target = :doctrine AND speaker = 'court'
),
wanted AS (SELECT value AS id FROM json_each('["' || replace(:acts, ' ', '","') || '"]')),
citing AS MATERIALIZED (
  SELECT c.target, s.court, s.act, s.source, c.claim
  FROM said s CROSS JOIN cites c ON c.source = s.source
  WHERE c.speaker = 'court' AND +c.target IN (SELECT id FROM wanted) AND c.target <> s.act
    AND (:as_of IS NULL OR s.date <= :as_of)
    AND (:min_confidence IS NULL OR s.confidence >= :min_confidence)
    AND CASE WHEN :languages IS NULL THEN substr(s.source, 1, length(s.act) + 1) = s.act || '#'
           ELSE (SELECT p.language FROM passage p WHERE p.id = s.source)
                IN (SELECT value FROM json_each(:languages)) END
),
counted AS (
  SELECT target, court, count(DISTINCT act) AS acts, min(act) AS act FROM citing GROUP BY target, court
),
placed AS (
  SELECT x.target, x.court, n.acts, x.source, x.claim, row_number() OVER (
           PARTITION BY x.target, x.court ORDER BY length(x.source), x.source, x.claim) AS place
  FROM citing x JOIN counted n ON n.target = x.target AND n.court = x.court AND n.act = x.act
)
SELECT target, court, acts, source AS passage, claim
FROM placed
WHERE place = 1
ORDER BY target, acts DESC, court
