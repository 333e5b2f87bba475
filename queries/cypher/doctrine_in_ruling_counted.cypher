// In how many passages of this ruling or guide does the doctrine stand?
// $doctrine: STRING
// $act: STRING of the ruling
// $languages: LIST<STRING> or NULL of the text; the preferred text for NULL
// $min_confidence: FLOAT or NULL
MATCH (a:Ruling|Guide {id: $act})<-[:PART_OF]-(p:Passage)-[e:APPLIES|MENTIONS]->(:Doctrine {id: $doctrine})
WHERE ($min_confidence IS NULL OR e.confidence >= $min_confidence)
  AND CASE WHEN $languages IS NULL THEN p.id STARTS WITH a.id + '#' ELSE p.language IN $languages END
RETURN e.court AS court, count(DISTINCT a) AS acts, count(*) AS passages
ORDER BY court
