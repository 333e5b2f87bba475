// Who cites this ruling or guide, in which passage, and how?
// $act: STRING
// $courts: LIST<STRING> or NULL code of the citing court
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $treatment: STRING or NULL
// $pinpoint: STRING or NULL paragraph cited
// $min_confidence: FLOAT or NULL
// $year: INTEGER of the last row seen, 9999 before the first
// $citing: STRING act of the last row seen
// $passage: STRING of the last row seen
// $claim: STRING of the last row seen
// $limit: INTEGER
MATCH (:Ruling|Guide {id: $act})<-[c:CITES]-(p:Passage)
WHERE p.id STARTS WITH c.act + '#'
  AND ($courts IS NULL OR c.court IN $courts)
  AND ($since IS NULL OR c.date >= $since)
  AND ($until IS NULL OR c.date <= $until)
  AND ($treatment IS NULL OR c.treatment = $treatment)
  AND ($pinpoint IS NULL OR $pinpoint IN c.pinpoints)
  AND ($min_confidence IS NULL OR c.confidence >= $min_confidence)
WITH c, p, coalesce(c.year, 0) AS year
WHERE year < $year OR year = $year AND (c.act > $citing OR c.act = $citing AND
      (size(p.id) > size($passage) OR size(p.id) = size($passage) AND
       (p.id > $passage OR p.id = $passage AND c.claim > $claim)))
WITH c, p, year ORDER BY year DESC, c.act, size(p.id), p.id, c.claim LIMIT $limit
MATCH (p)-[:PART_OF]->(a:Ruling|Guide)
RETURN year, p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       a.id AS citing_id, coalesce(a.court, a.body) AS citing_court,
       a.kind AS citing_kind, a.title AS citing_title, a.date AS citing_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS citing_standing
ORDER BY year DESC, c.act, size(p.id), p.id, c.claim
