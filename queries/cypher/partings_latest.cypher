// Where did a court last depart from another court's authority, or distinguish it, in its own words?
// $treatments: LIST<STRING> of what a citing passage does
// $limit: INTEGER
MATCH (t:Ruling|Guide)<-[c:CITES {speaker: 'court'}]-(p:Passage)-[:PART_OF]->(a:Ruling)
WHERE c.treatment IN $treatments AND c.court <> c.target_court AND a.date IS NOT NULL
  AND p.id STARTS WITH c.act + '#'
WITH c, p, a, t ORDER BY a.date DESC, a.id, size(p.id), p.id, c.claim LIMIT $limit
RETURN p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       a.id AS citing_id, a.court AS citing_court, a.kind AS citing_kind, a.title AS citing_title,
       a.date AS citing_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS citing_standing,
       t.id AS cited_id, coalesce(t.court, t.body) AS cited_court,
       t.kind AS cited_kind, t.title AS cited_title, t.date AS cited_date,
       CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS cited_standing
ORDER BY a.date DESC, a.id, size(p.id), p.id, c.claim
