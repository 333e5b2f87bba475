-- How many rulings of each court and year are held as texts, and as digests alone?
SELECT court, year, count(CASE WHEN held THEN 1 END) AS texts,
       count(CASE WHEN digest AND NOT coalesce(held, 0) THEN 1 END) AS digests
FROM ruling
WHERE court IS NOT NULL AND (held OR digest)
GROUP BY court, year
ORDER BY court, coalesce(year, 0)
