// In which instruments does a State take part, and by which steps?
// $state: STRING
// $instruments: LIST<STRING> or NULL for all
MATCH (:State {id: $state})-[p:PARTY]->(i:Instrument)
WHERE $instruments IS NULL OR i.id IN $instruments
RETURN i.id AS instrument, i.label_en AS label_en, i.label_fr AS label_fr, i.label_es AS label_es,
       p.kind AS kind, p.date AS date, p.until AS until, p.steps AS steps, p.note AS note,
       p.source_note AS source_note, p.verified AS verified
ORDER BY i.id
