// What was computed here, over which release, and is all of it still there?
// $analysis: STRING
MATCH (a:Analysis {id: $analysis})
RETURN a.id AS id, a.kind AS kind, a.about AS about, a.rule AS rule, a.parameters AS parameters,
       a.release AS release, a.seeds AS seeds, a.acts AS acts,
       COUNT { MATCH (p:Placing {analysis: $analysis}) } AS placed
ORDER BY a.id
