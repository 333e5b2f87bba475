// Which authorities does this ruling or guide cite, passage by passage?
// $act: STRING
// $courts: LIST<STRING> or NULL code of the cited court
// $treatment: STRING or NULL
// $ordinal: INTEGER of the last row seen, -2 before the first
// $target: STRING of the last row seen
// $claim: STRING of the last row seen
// $limit: INTEGER
MATCH (:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)-[c:CITES]->(t:Ruling|Guide)
WHERE p.id STARTS WITH $act + '#'
  AND ($courts IS NULL OR c.target_court IN $courts)
  AND ($treatment IS NULL OR c.treatment = $treatment)
WITH p, c, t, coalesce(p.ordinal, -1) AS ordinal
WHERE ordinal > $ordinal OR ordinal = $ordinal AND
      (t.id > $target OR t.id = $target AND c.claim > $claim)
WITH p, c, t, ordinal ORDER BY ordinal, t.id, c.claim LIMIT $limit
RETURN ordinal, p.id AS passage, p.number AS number, p.text AS text,
       c.text AS words, c.form AS form, c.pinpoints AS pinpoints, c.treatment AS treatment,
       c.speaker AS speaker, c.section AS section, c.confidence AS confidence, c.claim AS claim,
       t.id AS cited_id, coalesce(t.court, t.body) AS cited_court,
       t.kind AS cited_kind, t.title AS cited_title, t.date AS cited_date,
       CASE WHEN t.held THEN 'text' WHEN t.digest THEN 'digest' ELSE 'cited' END AS cited_standing
ORDER BY ordinal, t.id, c.claim
