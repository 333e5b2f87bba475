// In which passages of this ruling or guide does the doctrine stand, in whose words?
// $doctrine: STRING
// $act: STRING of the ruling
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
// $ordinal: INTEGER of the last row seen, -2 before the first
// $passage: STRING of the last row seen
// $claim: STRING of the last row seen
// $limit: INTEGER
MATCH (a:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)-[e:APPLIES|MENTIONS]->(:Doctrine {id: $doctrine})
WHERE ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
WITH e, p, coalesce(p.ordinal, -1) AS ordinal
WHERE ordinal > $ordinal OR ordinal = $ordinal AND
      (p.id > $passage OR p.id = $passage AND e.claim > $claim)
RETURN CASE WHEN type(e) = 'APPLIES' AND e.speaker = 'court' THEN 'applied' ELSE 'named' END AS role,
       ordinal, p.id AS passage, p.number AS number, e.section AS section, e.speaker AS speaker,
       p.text AS text, e.claim AS claim, e.confidence AS confidence
ORDER BY ordinal, p.id, e.claim
LIMIT $limit
