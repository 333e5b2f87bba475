// Which provisions protect this right, how closely, and who says so?
// $right: STRING
MATCH (v:Provision)-[p:PROTECTS]->(:Right {id: $right})
RETURN v.id AS id, v.instrument AS instrument, v.title AS title, p.match AS match,
       p.note AS note, p.source_note AS source_note, p.verified AS verified,
       p.inherited AS inherited
ORDER BY v.instrument, size(v.id), v.id
