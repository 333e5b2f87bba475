// How often does this ruling or guide cite each court, and how many authorities?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE p.id STARTS WITH $act + '#'
RETURN c.target_court AS court, count(*) AS citations, count(DISTINCT t.id) AS authorities
ORDER BY c.target_court
