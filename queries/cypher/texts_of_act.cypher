// Which texts of this ruling or guide are held?
// $act: STRING
MATCH (t:Text {act: $act})
RETURN t.id AS id, t.language AS language, t.preferred AS preferred, t.text_sha256 AS text_sha256,
       t.segmentation AS segmentation, t.extractor AS extractor, t.chars AS chars,
       t.licence AS licence
ORDER BY t.id
