// Which courts cite these rulings where they speak of this doctrine, in how many acts, and where first?
// $doctrine: STRING
// $acts: STRING ids joined by blanks
// $as_of: STRING or NULL last day that counts, ISO 8601
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
WITH split($acts, ' ') AS wanted
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)
WHERE e.speaker = 'court'
  AND ($as_of IS NULL OR e.date <= $as_of)
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH e.act + '#' ELSE p.language IN $languages END
WITH DISTINCT p, e.act AS act, wanted
MATCH (p)-[c:CITES]->(t)
WHERE t.id IN wanted AND c.speaker = 'court' AND t.id <> act AND t:Ruling|Guide
WITH t, act, p, c ORDER BY act, size(p.id), p.id, c.claim
WITH t.id AS target, c.court AS court, count(DISTINCT act) AS acts, head(collect([p.id, c.claim])) AS first
RETURN target, court, acts, first[0] AS passage, first[1] AS claim
ORDER BY target, acts DESC, court
