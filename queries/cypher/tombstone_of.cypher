// Was this record withdrawn?
// $id: STRING
MATCH (t:Tombstone {id: $id}) RETURN t.id AS id ORDER BY t.id
