// Which instrument is this?
// $instrument: STRING
MATCH (i:Instrument {id: $instrument})
RETURN i.id AS id, i.label_en AS label_en, i.label_fr AS label_fr, i.label_es AS label_es
ORDER BY i.id
