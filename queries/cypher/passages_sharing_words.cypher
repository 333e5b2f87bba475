// Which passages of other acts share rare words with one, those first whose shared words weigh most?
// $weighted: STRING folded words, each with its weight: 'margin=31 consensus=44'
// $act: STRING id of the act left out
// $limit: INTEGER
UNWIND split($weighted, ' ') AS each
WITH split(each, '=')[0] AS word, toInteger(split(each, '=')[1]) AS weight
CALL (word) {
  CALL db.index.fulltext.queryNodes('passage_words', '"' + word + '"') YIELD node AS p
  RETURN p
}
WITH p, sum(weight) AS weight
WHERE p.owner <> $act
WITH p, weight ORDER BY weight DESC, p.id LIMIT $limit
MATCH (p)-[:PART_OF]->(a:Ruling|Guide)
RETURN p.id AS passage, p.number AS number, p.section AS section, p.speaker AS speaker,
       p.text AS text, weight, a.id AS act_id, coalesce(a.court, a.body) AS act_court,
       a.kind AS act_kind, a.title AS act_title, a.date AS act_date,
       CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS act_standing,
       coalesce(a.anonymised, false) AS anonymised
ORDER BY weight DESC, passage
