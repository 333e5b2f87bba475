// On what evidence does this claim rest?
// $claim: STRING
MATCH (c:Claim {id: $claim})
OPTIONAL MATCH (p:Passage {id: c.passage})
OPTIONAL MATCH (v:Verdict {id: c.verdict})
RETURN c.id AS id, c.owner AS act, c.property AS property, c.value AS value, c.start AS start,
       c.`end` AS `end`, c.text_sha256 AS text_sha256, c.source AS source, c.rule AS rule,
       c.confidence AS confidence, c.status AS status, coalesce(c.holds, false) AS holds, c.section AS section,
       c.speaker AS speaker, p.id AS passage, p.number AS number, p.text AS text,
       v.status AS decided, v.who AS who, v.why AS why, v.day AS day
ORDER BY c.id
