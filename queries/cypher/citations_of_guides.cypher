// Which rulings cite these guides in the court's own words, at which paragraphs, and how?
// $guides: LIST<STRING>
// $as_of: STRING or NULL last day that counts, ISO 8601
// $min_confidence: FLOAT or NULL
UNWIND $guides AS guide
MATCH (:Guide {id: guide})<-[c:CITES]-(p:Passage)-[:PART_OF]->(r:Ruling)
WHERE c.speaker = 'court' AND p.id STARTS WITH c.act + '#'
  AND ($as_of IS NULL OR r.date <= $as_of)
  AND ($min_confidence IS NULL OR c.confidence >= $min_confidence)
RETURN guide AS target, p.id AS passage, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.claim AS claim, r.id AS id, r.court AS court, r.kind AS kind, r.title AS title,
       r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY target, coalesce(date, '') DESC, id, size(passage), passage, claim
