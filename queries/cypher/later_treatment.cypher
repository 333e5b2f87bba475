// How do courts treat this ruling or guide later, in their own voice?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(p:Passage)
WHERE c.act <> $act AND c.speaker = 'court' AND p.id STARTS WITH c.act + '#'
WITH c.court AS court, coalesce(c.treatment, 'cited') AS treatment, count(*) AS citations,
     count(DISTINCT c.act) AS acts, min(c.year) AS first_year, max(c.year) AS last_year
RETURN court, treatment, citations, acts, first_year, last_year
ORDER BY court, treatment
