// What is this right?
// $right: STRING
MATCH (r:Right {id: $right})
RETURN r.id AS id, r.label_en AS label_en, r.label_fr AS label_fr, r.label_es AS label_es,
       r.definition AS definition
ORDER BY r.id
