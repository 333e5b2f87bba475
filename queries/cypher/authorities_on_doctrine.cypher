// Which rulings of each court weigh most on this doctrine: cited where courts speak of it, by how many courts, and
// speaking of it themselves?
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $as_of: STRING or NULL last day that counts, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
// $analysis: STRING or NULL id of the ranking whose weights decide first
// $leading: INTEGER rulings a court
MATCH (d:Doctrine {id: $doctrine})
CALL (d) {
  MATCH (d)<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling|Guide)
  WHERE e.speaker = 'court' AND ($as_of IS NULL OR a.date <= $as_of)
    AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
    AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
  WITH p, a, e.court AS court, max(CASE type(e) WHEN 'APPLIES' THEN 1 ELSE 0 END) AS applies
  RETURN collect({p: p, a: a, court: court, applies: applies}) AS own
}
CALL (d, own) {
  UNWIND own AS s
  WITH s.p AS p, s.a AS a, s.court AS court
  MATCH (p)-[c:CITES]->(r:Ruling)
  WHERE c.speaker = 'court' AND r <> a
  RETURN r, a AS citing, court, c.target_court AS target_court, NULL AS source, 0 AS applies
  UNION ALL
  UNWIND own AS s
  WITH s WHERE s.a:Ruling
  RETURN s.a AS r, NULL AS citing, NULL AS court, NULL AS target_court, s.p.id AS source, s.applies AS applies
  UNION ALL
  MATCH (r:Ruling) WHERE r.id IN coalesce(d.key_authorities, []) + coalesce(d.origin_ruling, [])
  RETURN r, NULL AS citing, NULL AS court, NULL AS target_court, NULL AS source, 0 AS applies
}
WITH d, r, count(DISTINCT citing) AS acts,
     count(DISTINCT CASE WHEN court <> target_court THEN citing END) AS elsewhere,
     count(DISTINCT source) AS passages,
     count(DISTINCT CASE applies WHEN 1 THEN source END) AS applied
WITH d, r AS a, acts, elsewhere, passages, applied
WHERE ($courts IS NULL OR a.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
OPTIONAL MATCH (k:Placing {id: a.id + '^' + $analysis})
WITH d, a, acts, elsewhere, passages, applied, k.weight AS weight, k.claim AS ranked
ORDER BY coalesce(weight, 0.0) DESC, acts DESC, elsewhere DESC, passages DESC, coalesce(a.rank, 0.0) DESC, a.id
WITH d, a.court AS court, collect([a, acts, elsewhere, passages, applied, weight, ranked]) AS found
UNWIND range(1, CASE WHEN size(found) < $leading THEN size(found) ELSE $leading END) AS place
WITH d, court, place, size(found) AS in_all, found[place - 1] AS x
WITH d, place, in_all, x[0] AS a, x[1] AS acts, x[2] AS elsewhere, x[3] AS passages, x[4] AS applied,
     x[5] AS weight, x[6] AS ranked
RETURN a.id AS id, a.court AS court, a.kind AS kind, a.title AS title, a.date AS date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing,
       place, in_all, acts, elsewhere, passages, applied,
       CASE WHEN d.origin_ruling = a.id THEN 'origin' WHEN a.id IN d.key_authorities THEN 'key' ELSE '' END AS part,
       coalesce(a.rank, 0.0) AS rank, weight, ranked
ORDER BY a.court, place
