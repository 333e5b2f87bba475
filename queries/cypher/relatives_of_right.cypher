// Which rights does this one belong to, and which belong to it?
// $right: STRING
MATCH (me:Right {id: $right})-[b:BROADER]-(r:Right)
WITH r, CASE WHEN startNode(b) = me THEN 'broader' ELSE 'narrower' END AS way
RETURN way, r.id AS id, r.label_en AS label_en, r.label_fr AS label_fr, r.label_es AS label_es,
       r.definition AS definition
ORDER BY way, r.id
