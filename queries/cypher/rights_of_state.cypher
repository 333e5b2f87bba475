// On which rights did each court decide in respect of this State? A holding belongs to the rights of the nearest
// mapped provision, exact and close matches alone.
// $state: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
MATCH (h:Holding {respondent: $state})
WHERE h.provision IS NOT NULL AND ($courts IS NULL OR h.court IN $courts)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
WITH h.provision AS provision, collect(h) AS held
WITH provision, held, split(provision, '.') AS steps
UNWIND range(1, size(steps) - 1) AS last
WITH provision, held, last, reduce(id = steps[0], step IN steps[1..last + 1] | id + '.' + step) AS above
MATCH (v:Provision {id: above})-[p:PROTECTS]->(w:Right)
WHERE p.match IN ['exact', 'close']
WITH provision, held, last, collect(w) AS rights ORDER BY last DESC
WITH provision, held, head(collect(rights)) AS rights
UNWIND rights AS w
UNWIND held AS h
WITH w, h.court AS court, h.outcome AS outcome, h.owner AS owner,
     coalesce(h.digest, false) AS digest, h.year AS year
RETURN court, w.id AS right, w.label_en AS label_en, outcome, count(*) AS holdings,
       count(DISTINCT CASE WHEN digest THEN null ELSE owner END) AS texts,
       count(DISTINCT CASE WHEN digest THEN owner END) AS digests,
       min(year) AS first_year, max(year) AS last_year
ORDER BY court, w.id, outcome
