// Which doctrines are spoken of in a text, which rights decided on, and against which States was anything held?
CALL () {
  MATCH (d:Doctrine) WHERE EXISTS { MATCH ()-[u:USES]->(d) WHERE u.passages > 0 }
  RETURN 'doctrine' AS kind, d.id AS id
  UNION ALL
  MATCH (r:Right)
  WHERE EXISTS {
    MATCH (p:Provision)-[:PROTECTS]->(r)
    WHERE EXISTS { MATCH (h:Holding) WHERE h.provision = p.id }
       OR EXISTS { MATCH (h:Holding) WHERE h.provision STARTS WITH p.id + '.' }
  }
  RETURN 'right' AS kind, r.id AS id
  UNION ALL
  MATCH (s:State) WHERE EXISTS { MATCH (h:Holding) WHERE h.respondent = s.id }
  RETURN 'state' AS kind, s.id AS id
}
RETURN kind, id ORDER BY kind, id
