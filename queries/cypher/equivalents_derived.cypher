// Which provisions of other instruments protect a right that this provision protects?
// $provision: STRING
MATCH (mine:Provision {id: $provision})-[a:PROTECTS]->(w:Right)<-[b:PROTECTS]-(v:Provision)
WHERE v.instrument <> mine.instrument
RETURN v.id AS id, v.instrument AS instrument, v.title AS title, w.id AS right,
       w.label_en AS label_en, a.match AS own_match, a.note AS own_note,
       a.source_note AS own_source_note, b.match AS match, b.note AS note,
       b.source_note AS source_note, b.verified AS verified, b.inherited AS inherited
ORDER BY w.id, size(v.id), v.id
