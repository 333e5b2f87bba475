// Whom do these rulings cite in other courts most, how often, and where first (in the court's own voice, where
// it does)?
// $acts: STRING ids joined by blanks
// $leading: INTEGER authorities a ruling
UNWIND split($acts, ' ') AS ruling
MATCH (:Ruling {id: ruling})<-[:PART_OF]-(p:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE c.target_court <> c.court AND p.id STARTS WITH ruling + '#'
WITH ruling, t, p, c
ORDER BY c.speaker <> 'court', coalesce(p.ordinal, -1), p.id, c.claim
WITH ruling, t, count(c) AS citations, head(collect(c)) AS c, head(collect(p)) AS p
ORDER BY c.speaker <> 'court', citations DESC, t.id
WITH ruling, count(t) AS in_all, collect([t, citations, c, p])[0..$leading] AS best
UNWIND range(0, size(best) - 1) AS position
WITH ruling, in_all, position + 1 AS place, best[position][0] AS t, best[position][1] AS citations,
     best[position][2] AS c, best[position][3] AS p
RETURN ruling, in_all, place, citations, c.text AS words, c.form AS form, c.pinpoints AS pinpoints,
       c.treatment AS treatment, c.speaker AS speaker, c.section AS section,
       c.confidence AS confidence, c.claim AS claim,
       t.id AS id, coalesce(t.court, t.body) AS court, t.kind AS kind, t.title AS title,
       t.date AS date, CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, p.text AS text
ORDER BY ruling, place
