// What is claimed of the words of this passage, by the claims that won?
// $passage: STRING
MATCH (p:Passage {id: $passage})
MATCH (c:Claim {owner: p.owner})
WHERE c.passage = $passage AND c.holds AND c.status <> 'rejected'
  AND coalesce(c.source, '') <> 'computation'  // which no text says
WITH c, p, c.start >= p.start AND c.start < p.start + size(p.text) AS within
RETURN c.id AS claim, c.property AS property, c.value AS value,
       CASE WHEN within THEN c.start - p.start END AS `from`,
       CASE WHEN within THEN c.`end` - p.start END AS `to`, c.section AS section,
       c.speaker AS speaker, c.source AS source, c.rule AS rule, c.confidence AS confidence,
       c.status AS status
ORDER BY coalesce(c.start, -1), coalesce(c.`end`, -1), property, claim
