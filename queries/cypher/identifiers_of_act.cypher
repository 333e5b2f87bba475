// By which numbers and citations is this ruling or guide known?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})-[e:IDENTIFIED_BY]->(i:Identifier)
RETURN i.type AS type, i.value AS value, e.preferred AS preferred
ORDER BY i.type, i.value
