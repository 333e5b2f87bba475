// Which authorities are cited that could not be told, or are not here, the most cited first?
// $courts: LIST<STRING> or NULL code of the court that is cited
// $citations: INTEGER of the last row seen, a large number before the first
// $after: STRING id of the last row seen
// $limit: INTEGER
MATCH (a:Authority)
WHERE a.status IN ['unresolved', 'ambiguous'] AND ($courts IS NULL OR a.court IN $courts)
CALL (a) {
  OPTIONAL MATCH ()-[c:CITES {authority: a.id}]->()
  RETURN count(c) AS citations, count(DISTINCT c.act) AS acts, min(c.claim) AS claim
}
WITH a, citations, acts, claim
WHERE citations < $citations OR citations = $citations AND a.id > $after
RETURN a.id AS id, a.court AS court, a.title AS title, a.appnos AS appnos, a.ecli AS ecli,
       a.series AS series, a.symbol AS symbol, a.number AS number, a.date AS date,
       a.cites AS cites, a.status AS status, a.target AS target, a.candidates AS candidates,
       citations, acts, claim
ORDER BY citations DESC, id
LIMIT $limit
