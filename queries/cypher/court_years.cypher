// How many rulings and guides of this court or body are held, or only cited, year by year?
// $court: STRING
CALL {
  MATCH (a:Ruling {court: $court}) RETURN a
  UNION ALL
  MATCH (a:Guide {body: $court}) RETURN a
}
WITH a.year AS year, count(CASE WHEN a.held THEN 1 END) AS texts,
     count(CASE WHEN a.digest AND NOT coalesce(a.held, false) THEN 1 END) AS digests,
     count(CASE WHEN NOT (coalesce(a.held, false) OR coalesce(a.digest, false)) THEN 1 END) AS only_cited
RETURN year, texts, digests, only_cited
ORDER BY coalesce(year, 0)
