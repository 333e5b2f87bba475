// In which sentences do courts depart from this ruling or guide, or distinguish it, in their own voice?
// $act: STRING
// $limit: INTEGER
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(p:Passage)
WHERE c.act <> $act AND c.speaker = 'court' AND c.treatment IN ['departed', 'distinguished']
  AND p.id STARTS WITH c.act + '#'
MATCH (r:Ruling {id: c.act})
RETURN p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       r.id AS citing_id, r.court AS citing_court, r.kind AS citing_kind,
       r.title AS citing_title, r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing
ORDER BY c.treatment, coalesce(c.year, 0) DESC, r.id, size(p.id), p.id, c.claim
LIMIT $limit
