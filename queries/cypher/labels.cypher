// By which names is each term of the vocabulary known: its own in three languages, and courts' names of doctrines?
// $language: STRING or NULL for all languages
CALL {
  MATCH (t:Court|Doctrine|Group|Instrument|Remedy|Right|State)
  UNWIND [['en', t.label_en], ['fr', t.label_fr], ['es', t.label_es]] AS named
  RETURN toLower(labels(t)[0]) AS kind, t.id AS id, named[0] AS language, named[1] AS name, 1 AS is_own
  UNION ALL
  MATCH (d:Doctrine)-[n:NAMED_BY]->(:Court)
  RETURN 'doctrine' AS kind, d.id AS id, n.language AS language, n.text AS name, 0 AS is_own
}
WITH kind, id, language, name, is_own
WHERE name IS NOT NULL AND ($language IS NULL OR language = $language)
RETURN DISTINCT kind, id, language, name, is_own
ORDER BY kind, id, is_own DESC, language, name
