// In how many rulings of each court and year does this doctrine stand: applied by the court, named by it, or only in
// the words of others?
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling)
WHERE ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
WITH e.court AS court, e.year AS year, a, count(*) AS passages,
     sum(CASE WHEN type(e) = 'APPLIES' AND e.speaker = 'court' THEN 1 ELSE 0 END) AS applying,
     sum(CASE WHEN type(e) = 'MENTIONS' AND e.speaker = 'court' THEN 1 ELSE 0 END) AS naming
RETURN court, year, count(CASE WHEN applying > 0 THEN 1 END) AS applied,
       count(CASE WHEN applying = 0 AND naming > 0 THEN 1 END) AS named,
       count(CASE WHEN applying = 0 AND naming = 0 THEN 1 END) AS only_others, sum(applying) AS applying,
       sum(naming) AS naming, sum(passages - applying - naming) AS others
ORDER BY court, coalesce(year, 0)
