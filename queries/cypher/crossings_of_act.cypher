// In which passages does this act cite acts of other courts, or do such acts cite it, outside footnotes?
// $act: STRING
MATCH (me:Ruling|Guide {id: $act})
CALL (me) {
  MATCH (me)<-[:PART_OF]-(p:Passage)-[c:CITES]->(r:Ruling)
  WHERE c.target_court <> c.court
  RETURN 'cites' AS way, p, c, r
  UNION ALL
  MATCH (me)<-[c:CITES]-(p:Passage)
  WHERE c.court <> c.target_court
  MATCH (r:Ruling {id: c.act})
  RETURN 'cited by' AS way, p, c, r
}
WITH way, p, c, r
WHERE p.id STARTS WITH c.act + '#' AND c.section <> 'notes'
RETURN way, p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       r.respondents AS respondents, r.id AS other_id, r.court AS other_court,
       r.kind AS other_kind, r.title AS other_title, r.date AS other_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS other_standing
ORDER BY way, r.id, size(p.id), p.id, c.claim
