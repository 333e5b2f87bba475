// In which words does this ruling or guide cite that one first, in the court's own voice where it does?
// $citing_act: STRING
// $cited_act: STRING
CALL () {
  MATCH (t:Ruling {id: $cited_act}) RETURN t
  UNION ALL
  MATCH (t:Guide {id: $cited_act}) RETURN t
}
MATCH (p:Passage)-[c:CITES {act: $citing_act}]->(t)
WHERE p.id STARTS WITH $citing_act + '#'
RETURN c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       p.id AS passage, p.number AS number, p.text AS text
ORDER BY c.speaker <> 'court', coalesce(p.ordinal, -1), p.id, c.claim
LIMIT 1
