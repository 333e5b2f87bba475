// In how many rulings and guides of each court is this one cited, year by year, and with what treatment?
// $act: STRING
CALL () {
  MATCH (t:Ruling {id: $act}) RETURN t
  UNION ALL
  MATCH (t:Guide {id: $act}) RETURN t
}
MATCH (p:Passage)-[c:CITES]->(t)
WHERE c.act <> $act AND p.id STARTS WITH c.act + '#'
RETURN c.court AS court, coalesce(c.year, 0) AS year, coalesce(c.treatment, 'cited') AS treatment,
       count(*) AS citations, count(DISTINCT c.act) AS acts,
       sum(CASE WHEN c.speaker = 'court' THEN 1 ELSE 0 END) AS own_voice
ORDER BY court, year, treatment
