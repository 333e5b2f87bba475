// Which passages stand before and after this one in its text?
// $passage: STRING
MATCH (p:Passage {id: $passage})
MATCH (b:Passage {owner: p.owner})
WHERE abs(b.ordinal - p.ordinal) = 1 AND split(b.id, '#')[0] = split(p.id, '#')[0]
RETURN b.id AS passage, b.number AS number, b.section AS section, b.speaker AS speaker,
       b.text AS text, b.ordinal - p.ordinal AS place
ORDER BY place
