// Which claims of the same property won or lost against this one?
// $claim: STRING
MATCH (c:Claim {id: $claim})
MATCH (o:Claim {owner: c.owner})
WHERE o.property = c.property AND coalesce(o.holds, false) <> coalesce(c.holds, false)
RETURN o.id AS claim, o.value AS value, o.source AS source, o.rule AS rule,
       o.confidence AS confidence, o.status AS status, coalesce(o.holds, false) AS holds,
       o.passage AS passage
ORDER BY confidence DESC, claim
