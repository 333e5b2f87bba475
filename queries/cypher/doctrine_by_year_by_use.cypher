// In how many rulings of each court and year does this doctrine stand: applied by the court, named by it, or only in
// the words of others? Read from how often each act uses it.
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $respondents: LIST<STRING> or NULL State
// $instruments: LIST<STRING> or NULL whose provisions the ruling decides on, examines or hears invoked
MATCH (:Doctrine {id: $doctrine})<-[e:USES]-(a:Ruling)
WHERE e.passages > 0 AND ($courts IS NULL OR e.court IN $courts)
  AND ($since IS NULL OR e.date >= $since) AND ($until IS NULL OR e.date <= $until)
  AND ($respondents IS NULL OR any(x IN a.respondents WHERE x IN $respondents))
  AND ($instruments IS NULL
       OR EXISTS { MATCH (a)-[:INVOKES]->(v:Provision)
                   WHERE any(u IN $instruments WHERE v.id STARTS WITH u + '.' OR v.id STARTS WITH u + '@') }
       OR EXISTS { MATCH (a)-[:HOLDS]->(h:Holding)
                   WHERE any(u IN $instruments WHERE h.provision STARTS WITH u + '.' OR h.provision STARTS WITH u + '@') })
WITH e.court AS court, e.year AS year, e.owner AS act,
     sum(CASE e.role WHEN 'applied' THEN e.passages ELSE 0 END) AS applying,
     sum(CASE WHEN e.role = 'named' AND e.speaker = 'court' THEN e.passages ELSE 0 END) AS naming,
     sum(CASE e.speaker WHEN 'court' THEN 0 ELSE e.passages END) AS others
RETURN court, year, sum(CASE WHEN applying > 0 THEN 1 ELSE 0 END) AS applied,
       sum(CASE WHEN applying = 0 AND naming > 0 THEN 1 ELSE 0 END) AS named,
       sum(CASE WHEN applying = 0 AND naming = 0 THEN 1 ELSE 0 END) AS only_others,
       sum(applying) AS applying, sum(naming) AS naming, sum(others) AS others
ORDER BY court, coalesce(year, 0)
