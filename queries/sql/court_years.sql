-- How many rulings and guides of this court or body are held, or only cited, year by year?
-- :court: TEXT
SELECT year, count(CASE WHEN held THEN 1 END) AS texts,
       count(CASE WHEN digest AND NOT coalesce(held, 0) THEN 1 END) AS digests,
       count(CASE WHEN NOT (coalesce(held, 0) OR coalesce(digest, 0)) THEN 1 END) AS only_cited
FROM (
  SELECT year, held, digest FROM ruling WHERE court = :court
  UNION ALL
  SELECT year, held, digest FROM guide WHERE body = :court
)
GROUP BY year
ORDER BY coalesce(year, 0)
