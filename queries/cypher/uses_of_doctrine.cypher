// Which courts apply this doctrine, and in whose voice is it merely named?
// $doctrine: STRING
// $courts: LIST<STRING> or NULL code of the court, NULL for all
// $as_of: STRING or NULL last day that counts, ISO 8601
MATCH (:Doctrine {id: $doctrine})<-[e:USES]-()
WHERE e.passages > 0 AND ($courts IS NULL OR e.court IN $courts)
  AND ($as_of IS NULL OR e.date <= $as_of)
RETURN e.role AS role, e.court AS court, e.speaker AS speaker, sum(e.passages) AS passages,
       count(*) AS acts, min(e.year) AS first_year, max(e.year) AS last_year
ORDER BY role, court, speaker
