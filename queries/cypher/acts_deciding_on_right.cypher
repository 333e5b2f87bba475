// Which rulings decide on a provision that protects this right, or on a part of one?
// $right: STRING
MATCH (m:Provision)-[p:PROTECTS]->(:Right {id: $right})
WITH collect([m.id, p.match]) AS mapped
UNWIND mapped AS each
WITH each[0] AS provision, each[1] AS match,
     [other IN mapped WHERE other[0] STARTS WITH each[0] + '.' | other[0]] AS nested
WHERE match <> 'contested'
CALL (provision) {
  MATCH (h:Holding) WHERE h.provision = provision RETURN h
  UNION ALL
  MATCH (h:Holding) WHERE h.provision STARTS WITH provision + '.' RETURN h
}
WITH h, nested
WHERE none(below IN nested WHERE h.provision = below OR h.provision STARTS WITH below + '.')
WITH DISTINCT h.owner AS act
RETURN act
ORDER BY act
