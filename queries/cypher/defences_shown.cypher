// Which rulings show a defence that a State raised, in whose words, and what was held on the right?
// $about: STRING or NULL right; NULL where a provision is given
// $provision: STRING or NULL provision; NULL where a right is given
// $courts: LIST<STRING> or NULL codes of courts
// $respondents: LIST<STRING> or NULL States
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL of the plea
// $defences: LIST<STRING> doctrines that are defences
// $speaker: STRING whose words count: 'government' pleads, 'court' applies
// $role: STRING 'named' or 'applied'
// $leading: INTEGER rulings a court, defence and end
CALL () {
  MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $about}) RETURN m.id AS provision, p.match AS match
  UNION ALL
  WITH $provision AS provision WHERE provision IS NOT NULL RETURN provision, 'exact' AS match
}
WITH collect([provision, match]) AS mapped
UNWIND mapped AS each
WITH each[0] AS provision, each[1] AS match,
     [other IN mapped WHERE other[0] STARTS WITH each[0] + '.' | other[0]] AS nested
CALL (provision) {
  MATCH (h:Holding) WHERE h.provision = provision RETURN h
  UNION ALL
  MATCH (h:Holding) WHERE h.provision STARTS WITH provision + '.' RETURN h
}
WITH h, match, nested
WHERE match <> 'contested'
  AND none(below IN nested WHERE h.provision = below OR h.provision STARTS WITH below + '.')
  AND ($courts IS NULL OR h.court IN $courts)
  AND ($respondents IS NULL OR h.respondent IN $respondents)
  AND ($since IS NULL OR h.date >= $since) AND ($until IS NULL OR h.date <= $until)
WITH DISTINCT h
WITH h.owner AS owner, h.court AS court, collect(h.outcome) AS outcomes, collect(h) AS held,
     max(CASE WHEN h.digest THEN 1 ELSE 0 END) AS digest, min(h.year) AS year
WITH owner, court, digest, year, held,
     CASE WHEN 'violation' IN outcomes THEN 'violation'
          WHEN 'no-violation' IN outcomes THEN 'no-violation'
          WHEN 'inadmissible' IN outcomes THEN 'inadmissible'
          ELSE 'open' END AS ended
WHERE ended <> 'open'
MATCH (r:Ruling {id: owner})-[u:USES]->(d:Doctrine)
WHERE u.speaker = $speaker AND u.role = $role AND u.passages > 0 AND d.id IN $defences
  AND ($min_confidence IS NULL OR u.confidence >= $min_confidence)
WITH court, ended, r, d.id AS defence, [k IN held WHERE k.outcome = ended] AS held, u
ORDER BY u.passage, u.claim
WITH court, ended, r, defence, held, head(collect(u)) AS u
ORDER BY coalesce(r.rank, 0.0) DESC, r.id
WITH court, defence, ended, collect({r: r, held: held, u: u})[..$leading] AS shown
UNWIND range(0, size(shown) - 1) AS at
WITH defence, ended, at + 1 AS place, shown[at].r AS r, shown[at].u AS u, shown[at].held AS held
CALL (held) {
  UNWIND held AS k RETURN k AS h ORDER BY k.id LIMIT 1
}
OPTIONAL MATCH (p:Passage {id: u.passage})
RETURN defence, ended, place, r.id AS id, r.court AS court, r.kind AS kind, r.title AS title,
       r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text, u.claim AS claim,
       h.id AS holding, h.outcome AS outcome, h.provision AS provision, h.passage AS held_in,
       h.claim AS held_by
ORDER BY court, defence, ended, place
