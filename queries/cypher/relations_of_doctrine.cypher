// On which provisions does this doctrine bear, and which doctrines of other courts are its counterparts?
// $doctrine: STRING
CALL () {
  MATCH (:Doctrine {id: $doctrine})-[:RELATES]->(v:Provision)
  RETURN 'provision' AS is_a, v.id AS id, v.title AS name, null AS note
  UNION
  MATCH (:Doctrine {id: $doctrine})-[c:COUNTERPART]-(d:Doctrine)
  RETURN 'counterpart' AS is_a, d.id AS id, d.label_en AS name, c.note AS note
}
RETURN is_a, id, name, note
ORDER BY is_a, id, note
