// Which redress does this ruling order, recommend, refuse or reserve, and in which words?
// $act: STRING
MATCH (r:Ruling {id: $act})-[:ORDERS]->(m:Measure)
OPTIONAL MATCH (y:Remedy {id: m.remedy})
OPTIONAL MATCH (p:Passage {id: m.passage})
RETURN r.id AS id, r.court AS court, r.kind AS kind, r.title AS title, r.date AS date,
       CASE WHEN r.held THEN 'text' WHEN r.digest THEN 'digest' ELSE 'cited' END AS standing,
       coalesce(y.label_en, m.remedy) AS label, m.remedy AS remedy, m.respondent AS respondent,
       m.id AS measure, m.outcome AS outcome, m.head AS head, m.amount AS amount,
       m.currency AS currency, m.deadline AS deadline, m.recipients AS recipients, m.tax AS tax,
       m.interest AS interest, m.item AS item, m.claim AS claim, m.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text
ORDER BY size(m.id), m.id
