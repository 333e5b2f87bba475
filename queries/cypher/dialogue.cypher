// Which rulings and guides of one court cite another court, and in which words?
// $from: STRING code of the citing court
// $to: STRING code of the cited court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $min_confidence: FLOAT or NULL
// $right: STRING or NULL right on which the citing ruling is
// $treatment: STRING or NULL what the citing passage does
// $year: INTEGER of the last row seen, 9999 before the first
// $citing: STRING act of the last row seen
// $passage: STRING of the last row seen
// $claim: STRING of the last row seen
// $limit: INTEGER
MATCH (t:Ruling|Guide)<-[c:CITES {court: $from, target_court: $to}]-(p:Passage)
WHERE p.id STARTS WITH c.act + '#'
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date <= $until)
  AND ($min_confidence IS NULL OR c.confidence >= $min_confidence)
  AND ($treatment IS NULL OR coalesce(c.treatment, 'cited') = $treatment)
  AND ($right IS NULL OR EXISTS {
       (p)-[:PART_OF]->(:Ruling|Guide)-[:INVOKES]->(:Provision)-[w:PROTECTS]->(:Right {id: $right})
       WHERE w.match <> 'contested' })
WITH c, p, t, coalesce(c.year, 0) AS year
WHERE year < $year OR year = $year AND (c.act > $citing OR c.act = $citing AND
      (size(p.id) > size($passage) OR size(p.id) = size($passage) AND
       (p.id > $passage OR p.id = $passage AND c.claim > $claim)))
WITH c, p, t, year ORDER BY year DESC, c.act, size(p.id), p.id, c.claim LIMIT $limit
MATCH (p)-[:PART_OF]->(a:Ruling|Guide)
RETURN year, p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       a.id AS citing_id, coalesce(a.court, a.body) AS citing_court,
       a.kind AS citing_kind, a.title AS citing_title, a.date AS citing_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS citing_standing,
       t.id AS cited_id, coalesce(t.court, t.body) AS cited_court,
       t.kind AS cited_kind, t.title AS cited_title, t.date AS cited_date,
       CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS cited_standing
ORDER BY year DESC, c.act, size(p.id), p.id, c.claim
