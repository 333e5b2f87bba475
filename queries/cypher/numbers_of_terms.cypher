// How often does each term stand in the graph: rulings on a State, uses of a doctrine, provisions of a right?
// $kind: STRING or NULL for all kinds
CALL {
  MATCH (a)-[u:USES]->(d:Doctrine) WHERE u.passages > 0
  RETURN 'doctrine' AS kind, d.id AS id, count(DISTINCT a) AS number
  UNION ALL
  MATCH (a)-[:CONCERNS]->(g:Group)
  RETURN 'group' AS kind, g.id AS id, count(DISTINCT a) AS number
  UNION ALL
  MATCH (v:Provision)
  RETURN 'instrument' AS kind, v.instrument AS id, count(*) AS number
  UNION ALL
  MATCH (m:Measure)
  RETURN 'remedy' AS kind, m.remedy AS id, count(DISTINCT m.owner) AS number
  UNION ALL
  MATCH (:Provision)-[t:PROTECTS]->(w:Right) WHERE t.match <> 'contested'
  RETURN 'right' AS kind, w.id AS id, count(*) AS number
  UNION ALL
  MATCH (h:Holding)
  RETURN 'state' AS kind, h.respondent AS id, count(DISTINCT h.owner) AS number
}
WITH kind, id, number
WHERE id IS NOT NULL AND ($kind IS NULL OR kind = $kind)
RETURN kind, id, number
ORDER BY kind, id
