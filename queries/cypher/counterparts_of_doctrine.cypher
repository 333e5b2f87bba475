// What do other systems do with this doctrine, and with which tests of theirs is it itself a counterpart?
// $doctrine: STRING
CALL () {
  MATCH (:Doctrine {id: $doctrine})-[c:COUNTERPART]->(other:Doctrine|Court)
  RETURN false AS is_inverse, c,
         CASE WHEN other:Doctrine THEN other.id END AS doctrine,
         CASE WHEN other:Doctrine THEN other.label_en END AS label_en
  UNION ALL
  MATCH (:Doctrine {id: $doctrine})<-[c:COUNTERPART]-(other:Doctrine)
  RETURN true AS is_inverse, c, other.id AS doctrine, other.label_en AS label_en
}
OPTIONAL MATCH (a:Ruling|Guide {id: c.authority})
RETURN is_inverse, c.relation AS relation, doctrine, label_en, c.court AS court,
       c.authority AS authority, a.title AS title, a.date AS date, c.note AS note,
       c.source_note AS source_note, c.verified AS verified
ORDER BY is_inverse, coalesce(court, ''), coalesce(doctrine, ''), relation, source_note
