// On which authorities does this ruling or guide rely in its own voice, citation by citation?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE p.id STARTS WITH $act + '#' AND t.id <> $act AND c.speaker = 'court'
  AND c.section IN ['assessment', 'law', 'notes', 'operative']
RETURN p.id AS passage, p.number AS number, c.treatment AS treatment, c.pinpoints AS pinpoints,
       c.section AS section, c.claim AS claim,
       t.id AS id, coalesce(t.court, t.body) AS court, t.kind AS kind, t.title AS title,
       t.date AS date,
       CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY coalesce(p.ordinal, -1), passage, id, claim
