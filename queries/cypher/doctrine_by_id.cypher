// What is this doctrine, and where does it come from?
// $doctrine: STRING
MATCH (d:Doctrine {id: $doctrine})
RETURN d.id AS id, d.label_en AS label_en, d.label_fr AS label_fr, d.label_es AS label_es,
       d.definition AS definition, d.elements AS elements, d.origin_court AS origin_court,
       d.origin_title AS origin_title, d.origin_date AS origin_date,
       d.origin_ruling AS origin_ruling, d.key_authorities AS key_authorities, d.note AS note,
       d.source_note AS source_note, d.verified AS verified
ORDER BY d.id
