-- How often does one court cite another, in whose voice?
-- :from: TEXT code of the citing court
-- :to: TEXT code of the cited court
SELECT c.speaker, count(*) AS citations, count(DISTINCT c.act) AS citing, count(DISTINCT c.target) AS cited
FROM cites c
WHERE c.court = :from AND c.target_court = :to
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
GROUP BY c.speaker
ORDER BY c.speaker
