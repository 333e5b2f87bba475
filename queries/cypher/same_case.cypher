// Which other rulings decided the same application or communication?
// $act: STRING
MATCH (me:Ruling {id: $act})-[:IDENTIFIED_BY]->(i:Identifier)<-[:IDENTIFIED_BY]-(r:Ruling)
WHERE i.type IN ['appno', 'number'] AND r.id <> me.id
  AND (r.court = me.court OR r.court IN ['ecthr', 'ecmhr'] AND me.court IN ['ecthr', 'ecmhr'])
WITH DISTINCT r
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY coalesce(r.date, ''), r.id
