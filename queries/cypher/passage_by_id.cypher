// What does this passage say?
// $passage: STRING
MATCH (p:Passage {id: $passage})
RETURN p.id AS passage, p.number AS number, p.ordinal AS ordinal, p.section AS section,
       p.speaker AS speaker, p.language AS language, p.text AS text, p.owner AS act
ORDER BY p.id
