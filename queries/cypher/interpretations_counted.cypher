// How many passages of guides interpret this provision, or a part of it, by body?
// $provision: STRING
// $courts: LIST<STRING> or NULL code of the guide's body
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL
MATCH (v:Provision)
WHERE v.id = $provision OR v.id STARTS WITH $provision + '.'
MATCH (g:Guide)<-[:PART_OF]-(p:Passage)-[e:INTERPRETS]->(v)
WHERE p.id STARTS WITH g.id + '#' AND ($courts IS NULL OR g.body IN $courts)
  AND ($since IS NULL OR g.date >= $since) AND ($until IS NULL OR g.date <= $until)
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
RETURN g.body AS court, count(DISTINCT g.id) AS acts, count(*) AS passages
ORDER BY court
