-- How often does each court cite each other court, in how many rulings and guides, year by year?
-- :first_year: INTEGER first year of the citing acts
-- :last_year: INTEGER last year of the citing acts
SELECT c.court AS citing, c.target_court AS cited, coalesce(c.year, 0) AS year,
       count(*) AS citations, count(DISTINCT c.act) AS acts,
       count(DISTINCT c.target) AS authorities,
       sum(c.speaker = 'court') AS own_voice
FROM cites c
WHERE c.court <> c.target_court
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND coalesce(c.year, 0) BETWEEN :first_year AND :last_year
GROUP BY c.court, c.target_court, coalesce(c.year, 0)
ORDER BY c.court, c.target_court, year
