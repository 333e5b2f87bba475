-- How many authorities of each court are cited, and how many of them could be told and are here?
SELECT court, count(*) AS authorities, count(CASE WHEN status = 'resolved' THEN 1 END) AS resolved,
       count(CASE WHEN status = 'ambiguous' THEN 1 END) AS ambiguous
FROM authority
GROUP BY court
ORDER BY count(*) - count(CASE WHEN status = 'resolved' THEN 1 END) DESC, coalesce(court, '')
