-- In how many passages does each word stand, as far as they are counted?
-- :words: TEXT folded words, a space between them
-- :most: INTEGER passages counted a word at most
SELECT w.value AS word,
       (SELECT count(*) FROM (SELECT 1 FROM passage_text
                              WHERE passage_text MATCH '"' || w.value || '"' LIMIT :most)) AS passages
FROM json_each('["' || replace(:words, ' ', '","') || '"]') w
ORDER BY word
