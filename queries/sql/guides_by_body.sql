-- How many guides of each body are held, or only cited?
SELECT body AS court, count(CASE WHEN held OR digest THEN 1 END) AS guides,
       count(CASE WHEN NOT (coalesce(held, 0) OR coalesce(digest, 0)) THEN 1 END) AS only_cited
FROM guide
WHERE body IS NOT NULL
GROUP BY body
ORDER BY body
