-- Which sums did each court order or recommend where it found a breach of this right: how many, the least, the median and the
-- most, by head and currency? Sums are as stated, each once, and never converted.
-- :right: TEXT
-- :courts: JSON list or NULL, code of the court, NULL for all
-- :since: TEXT or NULL first day, ISO 8601
-- :until: TEXT or NULL last day, ISO 8601
WITH RECURSIVE mapped AS (
  SELECT source AS provision, match FROM protects WHERE target = :right
),
nested AS (
  SELECT a.provision, b.provision AS below
  FROM mapped a JOIN mapped b
    ON b.provision > a.provision || '.' AND b.provision < a.provision || '/'
),
walked AS (  -- the provisions at or below a mapped one on which anything was held, each found in the index
  SELECT provision AS mapped, match, provision FROM mapped
  UNION ALL
  SELECT w.mapped, w.match, (
    SELECT min(h.provision) FROM holding h
    WHERE h.provision > max(w.provision, w.mapped || '.') AND h.provision < w.mapped || '/'
  )
  FROM walked w WHERE w.provision IS NOT NULL
),
near AS MATERIALIZED (
  SELECT w.mapped, w.match, w.provision FROM walked w
  WHERE w.provision IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM nested n
    WHERE n.provision = w.mapped
      AND (w.provision = n.below OR substr(w.provision, 1, length(n.below) + 1) = n.below || '.')
  )
),
ours AS MATERIALIZED (SELECT DISTINCT provision FROM near WHERE match <> 'contested'),
found AS MATERIALIZED (
  SELECT DISTINCT h.owner, h.court FROM ours n CROSS JOIN holding h ON h.provision = n.provision
  WHERE h.outcome = 'violation' AND NOT coalesce(h.digest, 0)
    AND (:courts IS NULL OR h.court IN (SELECT value FROM json_each(:courts)))
    AND (:since IS NULL OR h.date >= :since) AND (:until IS NULL OR h.date <= :until)
),
paid AS (
  SELECT f.court, coalesce(m.head, '') AS head, m.currency, m.amount, m.owner,
         row_number() OVER (
           PARTITION BY f.court, coalesce(m.head, ''), m.currency ORDER BY m.amount
         ) AS place,
         count(*) OVER (PARTITION BY f.court, coalesce(m.head, ''), m.currency) AS sums
  FROM found f
  JOIN measure m ON m.owner = f.owner
  WHERE m.amount IS NOT NULL AND m.currency IS NOT NULL AND m.outcome IN ('ordered', 'recommended')
)
SELECT court, head, currency, sums, count(DISTINCT owner) AS rulings, min(amount) AS least,
       (max(CASE WHEN place = (sums + 1) / 2 THEN amount END)
        + max(CASE WHEN place = sums / 2 + 1 THEN amount END)) / 2.0 AS median,
       max(amount) AS most
FROM paid
GROUP BY court, head, currency, sums
ORDER BY court, sums DESC, head, currency
