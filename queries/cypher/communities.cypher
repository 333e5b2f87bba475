// Which communities are there, how large, and how many of their acts fit?
// $among: LIST<STRING> or NULL ids of the acts that fit
// $courts: LIST<STRING> or NULL code of the court
MATCH (a:Analysis {kind: 'community'})
WITH a, COUNT { MATCH (p:Placing {analysis: a.id}) } AS placed,
     COUNT { MATCH (p:Placing {analysis: a.id})
             WHERE ($among IS NULL OR p.owner IN $among) AND ($courts IS NULL OR p.court IN $courts) } AS acts
WHERE acts > 0
RETURN a.id AS id, a.rule AS rule, a.parameters AS parameters, a.release AS release, a.acts AS size, placed, acts
ORDER BY acts DESC, size DESC, size(a.id), a.id
