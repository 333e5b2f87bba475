// How often is each paragraph of this ruling or guide cited, by how many others?
// $act: STRING
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(:Passage)
WHERE c.act <> $act
UNWIND c.pinpoints AS number
RETURN number, count(*) AS citations, count(DISTINCT c.act) AS acts
ORDER BY number
