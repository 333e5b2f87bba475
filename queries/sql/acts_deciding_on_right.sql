-- Which rulings decide on a provision that protects this right, or on a part of one?
-- :right: TEXT
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
  SELECT w.provision FROM walked w
  WHERE w.provision IS NOT NULL AND w.match <> 'contested' AND NOT EXISTS (
    SELECT 1 FROM nested n
    WHERE n.provision = w.mapped
      AND (w.provision = n.below OR substr(w.provision, 1, length(n.below) + 1) = n.below || '.')
  )
)
SELECT DISTINCT h.owner AS act
FROM near n CROSS JOIN holding h ON h.provision = n.provision
ORDER BY h.owner
