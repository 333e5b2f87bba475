// Where do these rulings show these features?
// $acts: STRING ids of rulings joined by blanks
// $features: STRING ids of rights, doctrines, groups and acts joined by blanks
UNWIND split($acts, ' ') AS act
MATCH (a:Ruling {id: act})
CALL (a) {
  MATCH (a)-[i:INVOKES {role: 'decided'}]->(:Provision)-[x:PROTECTS]->(t:Right)
  WHERE x.match IN ['exact', 'close'] AND t.id IN split($features, ' ')
  RETURN t.id AS feature, min(i.passage) AS passage, min(i.claim) AS claim
  UNION ALL
  MATCH (a)-[u:USES {role: 'applied', speaker: 'court'}]->(t:Doctrine)
  WHERE t.id IN split($features, ' ')
  RETURN t.id AS feature, min(u.passage) AS passage, min(u.claim) AS claim
  UNION ALL
  MATCH (a)-[e:CONCERNS {speaker: 'court'}]->(t:Group)
  WHERE t.id IN split($features, ' ')
  RETURN t.id AS feature, min(e.passage) AS passage, min(e.claim) AS claim
  UNION ALL
  MATCH (a)<-[:PART_OF]-(p:Passage)-[c:CITES {speaker: 'court'}]->(t:Ruling|Guide)
  WHERE c.section IN ['assessment', 'law', 'notes', 'operative'] AND p.id STARTS WITH a.id + '#'
    AND t.id IN split($features, ' ')
  RETURN t.id AS feature, min(p.id) AS passage, min(c.claim) AS claim
  UNION ALL
  WITH a WHERE a.id IN split($features, ' ')
  RETURN a.id AS feature, null AS passage, null AS claim
}
RETURN act, feature, passage, claim
ORDER BY act, feature
