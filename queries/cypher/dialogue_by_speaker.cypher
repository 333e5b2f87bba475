// How often does one court cite another, in whose voice?
// $from: STRING code of the citing court
// $to: STRING code of the cited court
// $as_of: STRING or NULL last day that counts, ISO 8601
MATCH (t:Ruling|Guide)<-[c:CITES {court: $from, target_court: $to}]-(p:Passage)
WHERE p.id STARTS WITH c.act + '#'
  AND ($as_of IS NULL OR EXISTS { (p)-[:PART_OF]->(a:Ruling|Guide) WHERE a.date <= $as_of })
RETURN c.speaker AS speaker, count(*) AS citations, count(DISTINCT c.act) AS citing,
       count(DISTINCT t.id) AS cited
ORDER BY c.speaker
