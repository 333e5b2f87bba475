// Which courts cite these rulings where they speak of this doctrine, in how many acts, and where first?
// $doctrine: STRING
// $acts: STRING ids joined by blanks
// $as_of: STRING or NULL last day that counts, ISO 8601
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling|Guide)
WHERE e.speaker = 'court' AND ($as_of IS NULL OR a.date <= $as_of)
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
WITH DISTINCT p, a
MATCH (p)-[c:CITES]->(t:Ruling|Guide)
WHERE c.speaker = 'court' AND t <> a AND t.id IN split($acts, ' ')
WITH t, a, p, c ORDER BY a.id, size(p.id), p.id, c.claim
WITH t.id AS target, c.court AS court, count(DISTINCT a) AS acts, head(collect([p.id, c.claim])) AS first
RETURN target, court, acts, first[0] AS passage, first[1] AS claim
ORDER BY target, acts DESC, court
