-- How do courts treat this ruling or guide later, in their own voice?
-- :act: TEXT
SELECT c.court, coalesce(c.treatment, 'cited') AS treatment, count(*) AS citations,
       count(DISTINCT c.act) AS acts, min(c.year) AS first_year, max(c.year) AS last_year
FROM cites c
WHERE c.target = :act AND c.act <> :act AND c.speaker = 'court'
  AND substr(c.source, 1, length(c.act) + 1) = c.act || '#'
GROUP BY c.court, coalesce(c.treatment, 'cited')
ORDER BY c.court, treatment
