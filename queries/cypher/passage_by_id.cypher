// What does this passage say?
// $passage: STRING
MATCH (p:Passage {id: $passage})
OPTIONAL MATCH (a:Ruling|Guide {id: p.owner})
RETURN p.id AS passage, p.number AS number, p.ordinal AS ordinal, p.section AS section,
       p.speaker AS speaker, p.language AS language, p.text AS text, p.owner AS act,
       a.id AS act_id, coalesce(a.court, a.body) AS act_court, a.kind AS act_kind, a.title AS act_title,
       a.date AS act_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS act_standing,
       coalesce(a.anonymised, false) AS anonymised
ORDER BY p.id
