// Where do these rulings and guides first speak of one of these doctrines in their own words?
// $acts: STRING ids joined by blanks
// $doctrines: STRING ids joined by blanks
MATCH (a:Ruling|Guide)<-[:PART_OF]-(p:Passage)-[e:APPLIES|MENTIONS]->(d:Doctrine)
WHERE a.id IN split($acts, ' ') AND d.id IN split($doctrines, ' ') AND e.speaker = 'court'
WITH a, p, e, d, CASE type(e) WHEN 'APPLIES' THEN 0 ELSE 1 END AS aside
ORDER BY aside, size(p.id), p.id, d.id, e.claim
WITH a, head(collect([p, e, d, aside])) AS first
WITH a, first[0] AS p, first[1] AS e, first[2] AS d, first[3] AS aside
RETURN a.id AS act, d.id AS doctrine, CASE aside WHEN 0 THEN 'applied' ELSE 'named' END AS role,
       p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker, p.text AS text,
       e.claim AS claim, e.confidence AS confidence
ORDER BY a.id
