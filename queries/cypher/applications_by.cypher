// In how many acts and passages does a court itself apply this doctrine, or name it: by court, State, year and group
// of persons?
// $doctrine: STRING
// $role: STRING 'applied' or 'named'
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
// $group: STRING or NULL that the act concerns
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)-[:PART_OF]->(a:Ruling|Guide)
WHERE e.speaker = 'court' AND type(e) = CASE $role WHEN 'applied' THEN 'APPLIES' WHEN 'named' THEN 'MENTIONS' END
  AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR a.date >= $since) AND ($until IS NULL OR a.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') }
       OR EXISTS { MATCH (p)-[:INTERPRETS]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') })
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
  AND ($group IS NULL OR EXISTS { MATCH (a)-[:CONCERNS]->(:Group {id: $group}) })
WITH a, e.court AS court, e.year AS year, count(*) AS passages
CALL (a, court, year) {
  RETURN 'court' AS level, court AS code, NULL AS label
  UNION ALL
  WITH year WHERE year IS NOT NULL RETURN 'year' AS level, toString(year) AS code, NULL AS label
  UNION ALL
  UNWIND coalesce(a.respondents, []) AS code RETURN 'respondent' AS level, code, NULL AS label
  UNION ALL
  MATCH (a)-[:CONCERNS]->(n:Group) RETURN 'group' AS level, n.id AS code, n.label_en AS label
}
RETURN level, code, label, count(DISTINCT a) AS acts, sum(passages) AS passages
ORDER BY level, acts DESC, code
