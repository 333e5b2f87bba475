// On which provisions does this doctrine bear?
// $doctrine: STRING
MATCH (:Doctrine {id: $doctrine})-[:RELATES]->(v:Provision)
RETURN v.id AS id, v.title AS name
ORDER BY v.id
