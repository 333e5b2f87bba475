// Which rulings and guides are cited most by those that cite one of these?
// $acts: STRING ids joined by blanks
// $limit: INTEGER
UNWIND split($acts, ' ') AS asked
MATCH (:Ruling|Guide {id: asked})<-[e:CITES]-(:Passage)
WITH DISTINCT e.act AS act
MATCH (:Ruling|Guide {id: act})<-[:PART_OF]-(:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE NOT t.id IN split($acts, ' ')
WITH t, count(DISTINCT act) AS rulings, min(c.claim) AS claim
ORDER BY rulings DESC, t.id LIMIT $limit
MATCH (t)<-[c:CITES {claim: claim}]-(p:Passage)
WITH t, rulings, claim, min(p.id) AS passage
RETURN t.id AS id, coalesce(t.court, t.body) AS court, t.kind AS kind, t.title AS title,
       t.date AS date,
       CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS standing,
       rulings, passage, claim
ORDER BY rulings DESC, id
