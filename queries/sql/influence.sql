-- In how many rulings and guides of each court is this one cited, year by year, and with what treatment?
-- :act: TEXT
SELECT c.court, coalesce(c.year, 0) AS year, coalesce(c.treatment, 'cited') AS treatment,
       count(*) AS citations, count(DISTINCT c.act) AS acts,
       sum(c.speaker = 'court') AS own_voice
FROM cites c
WHERE c.target = :act AND c.act <> :act
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
GROUP BY c.court, coalesce(c.year, 0), coalesce(c.treatment, 'cited')
ORDER BY c.court, year, treatment
