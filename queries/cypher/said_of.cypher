// In which passages do later rulings and guides speak of this one, in their own voice?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(p:Passage)
WHERE c.act <> $act AND c.speaker = 'court' AND p.id STARTS WITH c.act + '#'
  AND NOT c.section IN ['facts', 'submissions', 'front', 'domestic-law']
MATCH (a:Ruling|Guide {id: c.act})
RETURN p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       a.id AS citing_id, coalesce(a.court, a.body) AS citing_court, a.kind AS citing_kind,
       a.title AS citing_title, a.date AS citing_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS citing_standing
ORDER BY coalesce(c.year, 0) DESC, c.act, size(p.id), p.id, c.claim
