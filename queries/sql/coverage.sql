-- How many rulings of each court are held as texts, as digests, or only cited, and from which years?
SELECT court, count(CASE WHEN held THEN 1 END) AS texts,
       count(CASE WHEN digest AND NOT coalesce(held, 0) THEN 1 END) AS digests,
       count(CASE WHEN NOT (coalesce(held, 0) OR coalesce(digest, 0)) THEN 1 END) AS only_cited,
       min(CASE WHEN held OR digest THEN year END) AS first_year,
       max(CASE WHEN held OR digest THEN year END) AS last_year
FROM ruling
WHERE court IS NOT NULL
GROUP BY court
ORDER BY court
