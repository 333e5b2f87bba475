// How often does one court cite another, in whose voice?
// $from: STRING code of the citing court
// $to: STRING code of the cited court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL
// $right: STRING or NULL right on which the citing ruling is
// $treatment: STRING or NULL what the citing passage does
MATCH (t:Ruling|Guide)<-[c:CITES {court: $from, target_court: $to}]-(p:Passage)
WHERE p.id STARTS WITH c.act + '#'
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date <= $until)
  AND ($min_confidence IS NULL OR c.confidence >= $min_confidence)
  AND ($treatment IS NULL OR coalesce(c.treatment, 'cited') = $treatment)
  AND ($right IS NULL OR EXISTS {
       (p)-[:PART_OF]->(:Ruling|Guide)-[:INVOKES]->(:Provision)-[w:PROTECTS]->(:Right {id: $right})
       WHERE w.match <> 'contested' })
RETURN c.speaker AS speaker, count(*) AS citations, count(DISTINCT c.act) AS citing,
       count(DISTINCT t.id) AS cited
ORDER BY c.speaker
