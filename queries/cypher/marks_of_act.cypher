// What is claimed of this ruling or guide, passage by passage, by the claims that won?
// $act: STRING
MATCH (c:Claim {owner: $act})
WHERE c.holds AND c.status <> 'rejected'
  AND coalesce(c.source, '') <> 'computation'  // which no text says
OPTIONAL MATCH (p:Passage {id: c.passage})
WITH c, p, c.start >= p.start AND c.start < p.start + size(p.text) AS within
RETURN c.id AS claim, c.property AS property, c.value AS value, c.passage AS passage,
       CASE WHEN within THEN c.start - p.start END AS `from`,
       CASE WHEN within THEN c.`end` - p.start END AS `to`, p.number AS number,
       coalesce(p.ordinal, -1) AS ordinal, p.language AS language, c.section AS section,
       c.speaker AS speaker, c.source AS source, c.rule AS rule, c.confidence AS confidence,
       c.status AS status
ORDER BY coalesce(language, ''), ordinal, coalesce(passage, ''), coalesce(c.start, -1),
         coalesce(c.`end`, -1), property, claim
