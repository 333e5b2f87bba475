// Under which id does a merged record live on?
// $id: STRING
MATCH (r:Redirect {id: $id}) RETURN r.target AS target ORDER BY r.target
