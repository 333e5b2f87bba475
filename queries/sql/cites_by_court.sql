-- How often does this ruling or guide cite each court, and how many authorities?
-- :act: TEXT
SELECT c.target_court AS court, count(*) AS citations, count(DISTINCT c.target) AS authorities
FROM passage p
JOIN cites c ON c.source = p.id
WHERE p.owner = :act AND substr(p.id, 1, length(:act) + 1) = :act || '#'
GROUP BY c.target_court
ORDER BY c.target_court
