// Which courts apply this doctrine, and in whose voice is it merely named?
// $doctrine: STRING
// $court: STRING or NULL code of the court, NULL for all
MATCH (:Doctrine {id: $doctrine})<-[e:APPLIES|MENTIONS]-(p:Passage)
WHERE p.id STARTS WITH e.act + '#' AND ($court IS NULL OR e.court = $court)
WITH e, CASE WHEN type(e) = 'APPLIES' AND e.speaker = 'court' THEN 'applied' ELSE 'named' END AS role
RETURN role, e.court AS court, e.speaker AS speaker, count(*) AS passages,
       count(DISTINCT e.act) AS acts, min(e.year) AS first_year, max(e.year) AS last_year
ORDER BY role, court, speaker
