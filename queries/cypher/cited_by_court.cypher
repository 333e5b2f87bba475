// How often does each court cite this ruling or guide, in how many rulings, and how?
// $act: STRING
// $as_of: STRING or NULL last day that counts, ISO 8601
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(p:Passage)
WHERE p.id STARTS WITH c.act + '#'
  AND ($as_of IS NULL OR c.date <= $as_of)
RETURN c.court AS court, c.treatment AS treatment, count(*) AS citations,
       count(DISTINCT c.act) AS rulings
ORDER BY c.court, c.treatment
