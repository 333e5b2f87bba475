// Which provisions does an official text declare to correspond to this one?
// $provision: STRING
MATCH (mine:Provision {id: $provision})-[c:CORRESPONDS]-(v:Provision)
WITH v, c, CASE WHEN startNode(c) = mine THEN 'to' ELSE 'from' END AS way
RETURN v.id AS id, v.instrument AS instrument, v.title AS title, c.relation AS relation,
       c.authority AS authority, c.source_note AS source_note, way
ORDER BY v.id, c.relation, way
