// Which rulings of a later day cite this one in their own voice, and may mean a separate opinion or depart from it?
// $act: STRING
MATCH (me:Ruling {id: $act})<-[c:CITES]-(p:Passage)
WHERE c.act <> $act AND c.speaker = 'court' AND p.id STARTS WITH c.act + '#'
  AND (c.treatment = 'departed' OR toLower(p.text) CONTAINS 'opini' OR toLower(p.text) CONTAINS 'voto')
MATCH (r:Ruling {id: c.act})
WHERE coalesce(r.date, '') >= coalesce(me.date, '')
RETURN p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       r.id AS citing_id, r.court AS citing_court, r.kind AS citing_kind,
       r.title AS citing_title, r.date AS citing_date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS citing_standing
ORDER BY coalesce(r.date, ''), r.id, size(p.id), p.id, c.claim
