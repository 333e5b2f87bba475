// How many guides of each body are held, or only cited?
MATCH (g:Guide)
WHERE g.body IS NOT NULL
WITH g.body AS court, coalesce(g.held, false) OR coalesce(g.digest, false) AS here
RETURN court, count(CASE WHEN here THEN 1 END) AS guides,
       count(CASE WHEN NOT here THEN 1 END) AS only_cited
ORDER BY court
