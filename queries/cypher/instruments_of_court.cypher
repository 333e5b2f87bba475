// Which instruments does this court or body supervise; the first is what a bare article means?
// $court: STRING
MATCH (:Court {id: $court})-[s:SUPERVISES]->(i:Instrument)
RETURN i.id AS id, i.label_en AS label_en, i.kind AS kind, s.ordinal AS ordinal
ORDER BY ordinal, id
