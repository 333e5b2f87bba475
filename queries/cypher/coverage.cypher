// How many rulings of each court are held as texts, as digests, or only cited, and from which years?
MATCH (r:Ruling)
WHERE r.court IS NOT NULL
WITH r.court AS court, r.year AS year, coalesce(r.held, false) AS held,
     coalesce(r.digest, false) AS digest
RETURN court, count(CASE WHEN held THEN 1 END) AS texts,
       count(CASE WHEN digest AND NOT held THEN 1 END) AS digests,
       count(CASE WHEN NOT (held OR digest) THEN 1 END) AS only_cited,
       min(CASE WHEN held OR digest THEN year END) AS first_year,
       max(CASE WHEN held OR digest THEN year END) AS last_year
ORDER BY court
