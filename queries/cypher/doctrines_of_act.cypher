// Which doctrines does this ruling or guide apply or name, and where first?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)-[e:APPLIES|MENTIONS]->(d:Doctrine)
WHERE p.id STARTS WITH $act + '#'
WITH d, p, e, CASE WHEN type(e) = 'APPLIES' AND e.speaker = 'court' THEN 'applied' ELSE 'named' END AS role
ORDER BY size(p.id), p.id, e.claim
WITH role, d, count(*) AS passages, head(collect([p.id, e.claim])) AS first
RETURN role, d.id AS doctrine, d.label_en AS label_en, passages, first[0] AS passage, first[1] AS claim
ORDER BY role, d.id
