-- Which texts of this ruling or guide are held?
-- :act: TEXT
SELECT id, language, preferred, text_sha256, segmentation, extractor, chars, licence
FROM text
WHERE act = :act
ORDER BY id
