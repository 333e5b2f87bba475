// What does this ruling or guide say, passage by passage, in its preferred language?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)
WHERE p.id STARTS WITH $act + '#'
RETURN p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.language AS language, p.text AS text
ORDER BY coalesce(p.ordinal, -1), passage
