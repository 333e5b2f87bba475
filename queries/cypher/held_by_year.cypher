// How many rulings of each court and year are held as texts, and as digests alone?
MATCH (r:Ruling)
WHERE r.court IS NOT NULL AND (r.held OR r.digest)
RETURN r.court AS court, r.year AS year, count(CASE WHEN r.held THEN 1 END) AS texts,
       count(CASE WHEN r.digest AND NOT coalesce(r.held, false) THEN 1 END) AS digests
ORDER BY court, coalesce(year, 0)
