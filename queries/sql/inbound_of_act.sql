-- How often is each paragraph of this ruling or guide cited, by how many others?
-- :act: TEXT
SELECT j.value AS number, count(*) AS citations, count(DISTINCT c.act) AS acts
FROM cites c JOIN json_each(c.pinpoints) j
WHERE c.target = :act AND c.act <> :act
GROUP BY j.value
ORDER BY j.value
