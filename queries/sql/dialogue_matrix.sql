-- How often does each court cite each other court, in how many rulings and guides, year by year?
-- :first_year: INTEGER first year of the citing acts
-- :last_year: INTEGER last year of the citing acts
-- :right: TEXT or NULL right on which the citing ruling is
-- :treatment: TEXT or NULL what the citing passage does
SELECT c.court AS citing, c.target_court AS cited, coalesce(c.year, 0) AS year,
       count(*) AS citations, count(DISTINCT c.act) AS acts,
       count(DISTINCT c.target) AS authorities,
       sum(c.speaker = 'court') AS own_voice
FROM cites c
WHERE c.court <> c.target_court
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
  AND coalesce(c.year, 0) BETWEEN :first_year AND :last_year
  AND (:treatment IS NULL OR coalesce(c.treatment, 'cited') = :treatment)
  AND (:right IS NULL OR c.act IN (SELECT i.source FROM protects w JOIN invokes i ON i.target = w.source
       WHERE w.target = :right AND w.match <> 'contested'))
GROUP BY c.court, c.target_court, coalesce(c.year, 0)
ORDER BY c.court, c.target_court, year
