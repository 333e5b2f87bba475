// Which provisions limit a right or a provision, in its own article or for the whole instrument, and which tests belong to it?
// $about: STRING or NULL right; NULL where a provision is given
// $provision: STRING or NULL provision; NULL where a right is given
// $limiting: LIST<STRING> concepts that limit rights
// $tests: LIST<STRING> doctrines that test limits
CALL () {
  MATCH (p:Provision)-[m:PROTECTS]->(:Right {id: $about}) WHERE m.match IN ['exact', 'close']
  RETURN p.article AS article, p.instrument AS instrument
  UNION
  MATCH (p:Provision {id: $provision}) RETURN p.article AS article, p.instrument AS instrument
}
CALL (article, instrument) {
  MATCH (p:Provision {instrument: instrument})-[l:PROTECTS]->(c:Right)
  WHERE p.article = article AND l.match <> 'contested' AND c.id IN $limiting
  RETURN 'article' AS reach, p, c.id AS concept, l.match AS match
  UNION
  MATCH (p:Provision {instrument: instrument})-[l:PROTECTS]->(c:Right)
  WHERE p.article <> article AND p.id = p.article AND l.match IN ['exact', 'close'] AND c.id IN $limiting
  RETURN 'instrument' AS reach, p, c.id AS concept, l.match AS match
  UNION
  MATCH (p:Provision {instrument: instrument})<-[:RELATES]-(d:Doctrine)
  WHERE p.article = article AND d.id IN $tests
  RETURN 'test' AS reach, p, d.id AS concept, NULL AS match
}
RETURN article AS of, reach, p.id AS provision, concept, match, p.title AS title
ORDER BY of, reach, provision, concept
