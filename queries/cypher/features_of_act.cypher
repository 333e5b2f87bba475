// Which rights, doctrines, groups and authorities is this ruling about, and how many others are?
// $act: STRING
MATCH (a:Ruling|Guide {id: $act})
CALL (a) {
  MATCH (a)-[i:INVOKES {role: 'decided'}]->(v:Provision)-[x:PROTECTS]->(t:Right)
  WHERE x.match IN ['exact', 'close']
  WITH t, min(i.passage) AS passage, min(i.claim) AS claim, min(v.id) AS provision,
       max(CASE WHEN x.match = 'exact' THEN 1 ELSE 0 END) AS is_exact
  RETURN 'right' AS kind, t.id AS feature, passage, claim, provision, is_exact, t.label_en AS label,
         COUNT { MATCH (t)<-[y:PROTECTS]-(:Provision)<-[:INVOKES {role: 'decided'}]-(:Ruling)
                 WHERE y.match IN ['exact', 'close'] } AS uses
  UNION ALL
  MATCH (a)-[u:USES {role: 'applied', speaker: 'court'}]->(t:Doctrine)
  WITH t, min(u.passage) AS passage, min(u.claim) AS claim
  RETURN 'doctrine' AS kind, t.id AS feature, passage, claim, null AS provision, 0 AS is_exact, t.label_en AS label,
         COUNT { MATCH (t)<-[:USES {role: 'applied', speaker: 'court'}]-() } AS uses
  UNION ALL
  MATCH (a)-[e:CONCERNS {speaker: 'court'}]->(t:Group)
  WITH t, min(e.passage) AS passage, min(e.claim) AS claim
  RETURN 'group' AS kind, t.id AS feature, passage, claim, null AS provision, 0 AS is_exact, t.label_en AS label,
         COUNT { MATCH (t)<-[:CONCERNS {speaker: 'court'}]-() } AS uses
  UNION ALL
  MATCH (a)<-[:PART_OF]-(p:Passage)-[c:CITES {speaker: 'court'}]->(t:Ruling|Guide)
  WHERE p.id STARTS WITH $act + '#' AND t.id <> $act
    AND c.section IN ['assessment', 'law', 'notes', 'operative']
  WITH t, min(p.id) AS passage, min(c.claim) AS claim
  RETURN 'authority' AS kind, t.id AS feature, passage, claim, null AS provision, 0 AS is_exact, t.title AS label,
         COUNT { MATCH (t)<-[:CITES {speaker: 'court'}]-() } AS uses
  UNION ALL
  RETURN 'authority' AS kind, a.id AS feature, null AS passage, null AS claim, null AS provision,
         0 AS is_exact, a.title AS label, COUNT { MATCH (a)<-[:CITES {speaker: 'court'}]-() } AS uses
}
RETURN kind, feature, passage, claim, provision, is_exact, label, uses
ORDER BY kind, feature
