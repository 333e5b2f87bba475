// In how many passages does each word stand, as far as they are counted?
// $words: STRING folded words, a space between them
// $most: INTEGER passages counted a word at most
UNWIND split($words, ' ') AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('passage_words', '"' + word + '"', {limit: $most}) YIELD node
  RETURN count(node) AS passages
}
RETURN word, passages
ORDER BY word
