// Which courts are there in these communities, with how many acts that fit?
// $communities: LIST<STRING>
// $among: LIST<STRING> or NULL ids of the acts that fit
// $courts: LIST<STRING> or NULL code of the court
MATCH (p:Placing) WHERE p.analysis IN $communities
  AND ($among IS NULL OR p.owner IN $among) AND ($courts IS NULL OR p.court IN $courts)
RETURN p.analysis AS analysis, p.court AS court, count(*) AS acts
ORDER BY analysis, acts DESC, court
