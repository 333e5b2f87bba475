// Which provisions does this ruling invoke, examine or decide?
// $act: STRING
MATCH (:Ruling {id: $act})-[e:INVOKES]->(v:Provision)
RETURN v.id AS provision, e.role AS role, e.passage AS passage, e.claim AS claim
ORDER BY v.id, e.role
