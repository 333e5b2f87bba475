// Which authorities does this passage cite?
// $passage: STRING
MATCH (:Passage {id: $passage})-[c:CITES]->(t:Ruling|Guide)
RETURN c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       t.id AS id, coalesce(t.court, t.body) AS court,
       t.kind AS kind, t.title AS title, t.date AS date,
       CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS standing
ORDER BY t.id, c.claim
