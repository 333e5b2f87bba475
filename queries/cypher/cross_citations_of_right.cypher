// Whom do the leading rulings on this right cite in other courts, how often, and where first?
// $right: STRING
// $court: STRING or NULL code of the court, NULL for all
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $leading: INTEGER rulings a court
MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $right})
CALL (m) {
  MATCH (h:Holding) WHERE h.provision = m.id RETURN h
  UNION ALL
  MATCH (h:Holding) WHERE h.provision STARTS WITH m.id + '.' RETURN h
}
WITH h, m.id AS provision, p.match AS match
WHERE ($court IS NULL OR h.court = $court)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
WITH h, provision, match ORDER BY size(provision) DESC, provision
WITH h, head(collect(provision)) AS provision, head(collect(match)) AS match
WITH h, provision, match WHERE match <> 'contested'
WITH h.owner AS owner, collect([h, provision, match]) AS held
MATCH (r:Ruling {id: owner})
WITH r, held ORDER BY r.court, coalesce(r.rank, 0.0) DESC, r.id
WITH r.court AS court, collect([r, held])[0..$leading] AS best
UNWIND range(0, size(best) - 1) AS position
WITH position + 1 AS place, best[position][0] AS r, best[position][1] AS held
MATCH (r)<-[:PART_OF]-(p:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE c.target_court <> r.court AND p.id STARTS WITH r.id + '#'
WITH r.id AS ruling, t, p, c
ORDER BY c.speaker <> 'court', coalesce(p.ordinal, -1), p.id, c.claim
WITH ruling, t, count(c) AS citations, head(collect([c, p])) AS first
WITH ruling, t, citations, first[0] AS c, first[1] AS p
RETURN ruling, citations, c.speaker AS speaker, c.section AS section, c.treatment AS treatment,
       c.claim AS claim, c.text AS words, c.pinpoints AS pinpoints,
       c.form AS form, c.confidence AS confidence,
       t.id AS id, coalesce(t.court, t.body) AS court, t.kind AS kind, t.title AS title,
       t.date AS date, CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, p.text AS text
ORDER BY ruling, c.speaker <> 'court', citations DESC, t.id
