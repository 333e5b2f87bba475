// What is claimed of this ruling or guide, passage by passage, by the claims that won?
// $act: STRING
MATCH (c:Claim {owner: $act})
WHERE c.holds AND c.status <> 'rejected'
OPTIONAL MATCH (p:Passage {id: c.passage})
RETURN c.id AS claim, c.property AS property, c.value AS value, c.passage AS passage,
       c.start - p.start AS `from`, c.`end` - p.start AS `to`, p.number AS number,
       coalesce(p.ordinal, -1) AS ordinal, p.language AS language, c.section AS section,
       c.speaker AS speaker, c.source AS source, c.rule AS rule, c.confidence AS confidence,
       c.status AS status
ORDER BY coalesce(language, ''), ordinal, coalesce(passage, ''), coalesce(c.start, -1),
         coalesce(c.`end`, -1), property, claim
