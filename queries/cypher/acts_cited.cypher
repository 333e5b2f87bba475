// Which rulings and guides do these cite?
// $acts: STRING ids joined by blanks
UNWIND split($acts, ' ') AS citing
CALL (citing) {
  MATCH (:Ruling {id: citing})<-[:PART_OF]-(p:Passage) RETURN p
  UNION ALL
  MATCH (:Guide {id: citing})<-[:PART_OF]-(p:Passage) RETURN p
}
MATCH (p)-[c:CITES]->(t:Ruling|Guide)
WHERE p.id STARTS WITH citing + '#' AND t.id <> citing
RETURN DISTINCT citing, t.id AS cited
ORDER BY citing, cited
