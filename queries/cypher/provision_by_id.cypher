// What is this provision?
// $provision: STRING
MATCH (v:Provision {id: $provision}) RETURN v.id AS id, v.instrument AS instrument, v.title AS title, v.nature AS nature ORDER BY v.id
