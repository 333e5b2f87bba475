// From which rulings, on which these passages of guides rest, did a later ruling depart?
// $passages: LIST<STRING> passages of guides
// $treatments: LIST<STRING> of what a later ruling does
// $as_of: STRING or NULL last day that counts, ISO 8601
// $min_confidence: FLOAT or NULL
UNWIND $passages AS of
MATCH (g:Guide)<-[:PART_OF]-(:Passage {id: of})-[:CITES]->(authority:Ruling)<-[d:CITES]-(p:Passage)
WHERE d.treatment IN $treatments AND d.speaker = 'court' AND p.id STARTS WITH d.act + '#'
  AND ($min_confidence IS NULL OR d.confidence >= $min_confidence)
MATCH (p)-[:PART_OF]->(r:Ruling)
WHERE r.date > g.date AND ($as_of IS NULL OR r.date <= $as_of)
RETURN DISTINCT of, authority.id AS authority, p.id AS passage, d.claim AS claim,
       r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY of, authority, date, id, size(passage), passage, claim
