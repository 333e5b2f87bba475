// How did each court decide in respect of this State: in all, by outcome, and article by article?
// $state: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
MATCH (h:Holding {respondent: $state})
WHERE ($courts IS NULL OR h.court IN $courts)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
UNWIND ['court', 'outcome', 'article'] AS level
WITH level, h.court AS court, h.owner AS owner, coalesce(h.digest, false) AS digest, h.year AS year,
     CASE WHEN level = 'article' THEN coalesce(h.article, '') ELSE '' END AS article,
     CASE WHEN level = 'court' THEN '' ELSE h.outcome END AS outcome
RETURN level, court, article, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN null ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
ORDER BY level, court, article, outcome
