// What is this provision, which do official texts declare to correspond to it, and which of other instruments protect a
// right that it protects?
// $provision: STRING
MATCH (mine:Provision {id: $provision})
CALL (mine) {
  RETURN 'provision' AS part, mine AS v, NULL AS c, NULL AS way, NULL AS w, NULL AS a, NULL AS b
  UNION ALL
  MATCH (mine)-[c:CORRESPONDS]-(v:Provision)
  RETURN 'official' AS part, v, c, CASE WHEN startNode(c) = mine THEN 'to' ELSE 'from' END AS way,
         NULL AS w, NULL AS a, NULL AS b
  UNION ALL
  MATCH (mine)-[a:PROTECTS]->(w:Right)<-[b:PROTECTS]-(v:Provision)
  WHERE v.instrument <> mine.instrument
  RETURN 'derived' AS part, v, NULL AS c, NULL AS way, w, a, b
}
RETURN part, v.id AS id, v.instrument AS instrument, v.title AS title, c.relation AS relation,
       c.authority AS authority, coalesce(c.source_note, b.source_note) AS source_note, way,
       w.id AS right, w.label_en AS label_en, a.match AS own_match, a.note AS own_note,
       a.source_note AS own_source_note, b.match AS match, b.note AS note, b.verified AS verified,
       b.inherited AS inherited
ORDER BY part, id, right, relation, way
