// By which numbers and citations are these rulings and guides known?
// $acts: STRING ids joined by blanks
UNWIND split($acts, ' ') AS act
MATCH (:Ruling|Guide {id: act})-[e:IDENTIFIED_BY]->(i:Identifier)
RETURN act, i.type AS type, i.value AS value, e.preferred AS preferred
ORDER BY act, type, value
