// How often does each court cite this ruling or guide, in how many rulings, and how?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(p:Passage)
WHERE p.id STARTS WITH c.act + '#'
RETURN c.court AS court, c.treatment AS treatment, count(*) AS citations,
       count(DISTINCT c.act) AS rulings
ORDER BY c.court, c.treatment
