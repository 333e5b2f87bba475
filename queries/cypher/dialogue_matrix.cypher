// How often does each court cite each other court, in how many rulings and guides, year by year?
// $first_year: INTEGER first year of the citing acts
// $last_year: INTEGER last year of the citing acts
// $right: STRING or NULL right on which the citing ruling is
// $treatment: STRING or NULL what the citing passage does
MATCH (p:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE c.court <> c.target_court AND p.id STARTS WITH c.act + '#'
  AND $first_year <= coalesce(c.year, 0) <= $last_year
  AND ($treatment IS NULL OR coalesce(c.treatment, 'cited') = $treatment)
  AND ($right IS NULL OR EXISTS {
       (p)-[:PART_OF]->(:Ruling|Guide)-[:INVOKES]->(:Provision)-[w:PROTECTS]->(:Right {id: $right})
       WHERE w.match <> 'contested' })
RETURN c.court AS citing, c.target_court AS cited, coalesce(c.year, 0) AS year,
       count(*) AS citations, count(DISTINCT c.act) AS acts, count(DISTINCT t.id) AS authorities,
       sum(CASE WHEN c.speaker = 'court' THEN 1 ELSE 0 END) AS own_voice
ORDER BY citing, cited, year
