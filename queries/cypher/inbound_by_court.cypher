// Which courts cite each paragraph of this ruling or guide, how often, in which years?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(:Passage)
WHERE c.act <> $act
UNWIND c.pinpoints AS number
RETURN number, coalesce(c.court, '') AS court, coalesce(c.year, 0) AS year,
       count(*) AS citations, count(DISTINCT c.act) AS acts
ORDER BY number, court, year
