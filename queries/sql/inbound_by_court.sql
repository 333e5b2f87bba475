-- Which courts cite each paragraph of this ruling or guide, how often, in which years?
-- :act: TEXT
SELECT j.value AS number, coalesce(c.court, '') AS court, coalesce(c.year, 0) AS year,
       count(*) AS citations, count(DISTINCT c.act) AS acts
FROM cites c JOIN json_each(c.pinpoints) j
WHERE c.target = :act AND c.act <> :act
GROUP BY number, court, coalesce(c.year, 0)
ORDER BY number, court, year
