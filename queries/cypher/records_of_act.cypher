// How were the texts of this ruling or guide read?
// $act: STRING
MATCH (t:Text {act: $act})
RETURN t.id AS id, t.language AS language, t.record AS record
ORDER BY t.id
