// By how many other rulings and guides is each of these cited?
// $acts: STRING ids joined by blanks
UNWIND split($acts, ' ') AS act
CALL (act) {
  MATCH (t:Ruling {id: act}) RETURN t
  UNION ALL
  MATCH (t:Guide {id: act}) RETURN t
}
MATCH (:Passage)-[c:CITES]->(t)
WHERE c.act <> act
RETURN act, count(DISTINCT c.act) AS citing
ORDER BY act
