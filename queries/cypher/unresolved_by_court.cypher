// How many authorities of each court are cited, and how many of them could be told and are here?
MATCH (a:Authority)
WITH a.court AS court, count(*) AS authorities,
     count(CASE WHEN a.status = 'resolved' THEN 1 END) AS resolved,
     count(CASE WHEN a.status = 'ambiguous' THEN 1 END) AS ambiguous
RETURN court, authorities, resolved, ambiguous
ORDER BY authorities - resolved DESC, coalesce(court, '')
