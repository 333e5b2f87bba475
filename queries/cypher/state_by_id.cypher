// Which State is this?
// $state: STRING
MATCH (s:State {id: $state}) RETURN s.id AS id, s.label_en AS label_en, s.label_fr AS label_fr, s.label_es AS label_es ORDER BY s.id
