// In which passages do guides interpret this provision, or a part of it?
// $provision: STRING
// $courts: LIST<STRING> or NULL code of the guide's body
// $since: STRING or NULL first day, ISO 8601
// $until: STRING or NULL last day, ISO 8601
// $as_of: STRING or NULL last day that counts, ISO 8601
// $min_confidence: FLOAT or NULL
// $date: STRING of the last row seen, '~' before the first
// $guide: STRING of the last row seen
// $ordinal: INTEGER of the last row seen
// $interpreted: STRING provision of the last row seen
// $limit: INTEGER
MATCH (v:Provision)
WHERE v.id = $provision OR v.id STARTS WITH $provision + '.'
MATCH (g:Guide)<-[:PART_OF]-(p:Passage)-[e:INTERPRETS]->(v)
WHERE p.id STARTS WITH g.id + '#' AND ($courts IS NULL OR g.body IN $courts)
  AND ($since IS NULL OR g.date >= $since) AND ($until IS NULL OR g.date <= $until)
  AND ($min_confidence IS NULL OR e.confidence >= $min_confidence)
WITH g, p, e, v.id AS interpreted, coalesce(g.date, '') AS day, coalesce(p.ordinal, -1) AS ordinal
WHERE day < $date OR day = $date AND (g.id > $guide OR g.id = $guide AND
      (ordinal > $ordinal OR ordinal = $ordinal AND interpreted > $interpreted))
WITH g, p, e, interpreted, day, ordinal
ORDER BY day DESC, g.id, ordinal, interpreted LIMIT $limit
OPTIONAL MATCH (newer:Guide)-[:SUPERSEDES]->(g) WHERE $as_of IS NULL OR newer.date <= $as_of
WITH g, p, e, interpreted, day, ordinal, min(newer.id) AS replaced_by
OPTIONAL MATCH (n:Guide {id: replaced_by})
RETURN day, ordinal, interpreted, e.claim AS claim, e.confidence AS confidence,
       p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker, p.text AS text,
       g.id AS id, g.body AS court, g.kind AS kind, g.title AS title, g.date AS date,
       CASE WHEN g.held THEN 'text' WHEN g.digest THEN 'digest' ELSE 'cited' END AS standing, g.symbol AS symbol, replaced_by,
       n.body AS newer_court, n.kind AS newer_kind, n.title AS newer_title, n.date AS newer_date,
       n.id AS newer_id, CASE WHEN n.held THEN 'text' WHEN n.digest THEN 'digest' ELSE 'cited' END AS newer_standing
ORDER BY day DESC, g.id, ordinal, interpreted
