// What is this ruling or guide?
// $act: STRING id of a ruling or guide
MATCH (a:Ruling|Guide {id: $act})
RETURN a.id AS id, coalesce(a.court, a.body) AS court, a.kind AS kind, a.title AS title,
       a.date AS date, CASE WHEN a.held THEN 'text' WHEN a.digest THEN 'digest' ELSE 'cited' END AS standing, a.formation AS formation,
       a.languages AS languages, a.respondents AS respondents, a.anonymised AS anonymised,
       a.note AS note, a.symbol AS symbol, coalesce(a.rank, 0.0) AS rank,
       CASE WHEN a:Guide THEN 'guide' ELSE 'ruling' END AS is_a
ORDER BY is_a
