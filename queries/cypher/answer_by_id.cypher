// What is kept of this question about this term?
// $answer: STRING
MATCH (a:Answer {id: $answer}) RETURN a.rows AS rows ORDER BY a.id
