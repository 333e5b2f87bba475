// On what evidence does this claim rest?
// $claim: STRING
MATCH (c:Claim {id: $claim})
OPTIONAL MATCH (p:Passage {id: c.passage})
OPTIONAL MATCH (a:Ruling|Guide {id: c.owner})
OPTIONAL MATCH (v:Verdict {id: c.verdict})
RETURN c.id AS id, c.owner AS act, c.property AS property, c.value AS value, c.start AS start,
       c.`end` AS `end`, c.text_sha256 AS text_sha256, c.source AS source, c.rule AS rule,
       c.confidence AS confidence, c.status AS status, coalesce(c.holds, false) AS holds, c.section AS section,
       c.speaker AS speaker, p.id AS passage, p.number AS number, p.text AS text,
       v.status AS decided, v.who AS who, v.why AS why, v.day AS day,
       a.id AS act_id, coalesce(a.court, a.body) AS act_court, a.kind AS act_kind, a.title AS act_title,
       a.date AS act_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS act_standing,
       c.start < p.start OR c.start >= p.start + size(p.text) AS is_outside
ORDER BY c.id
