// What do these passages say, and of which rulings or guides are they?
// $wanted: LIST<STRING> of ids
MATCH (p:Passage) WHERE p.id IN $wanted
MATCH (p)-[:PART_OF]->(a:Ruling|Guide)
RETURN p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker, p.text AS text,
       a.id AS act_id, coalesce(a.court, a.body) AS act_court,
       a.kind AS act_kind, a.title AS act_title, a.date AS act_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS act_standing,
       coalesce(a.anonymised, false) AS anonymised
ORDER BY passage
