// Which passages of this ruling stand in separate opinions, and how does each begin?
// $act: STRING
MATCH (:Ruling {id: $act})<-[:PART_OF]-(p:Passage)
WHERE p.section = 'separate-opinion' AND p.id STARTS WITH $act + '#'
RETURN p.id AS passage, p.number AS number, coalesce(p.ordinal, -1) AS ordinal,
       p.section AS section, p.speaker AS speaker, left(p.text, 400) AS text,
       size(p.text) AS chars
ORDER BY ordinal, p.id
