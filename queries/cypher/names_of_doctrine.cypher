// How does each court name this doctrine, and where was that read?
// $doctrine: STRING
MATCH (:Doctrine {id: $doctrine})-[n:NAMED_BY]->(c:Court)
RETURN c.id AS court, n.language AS language, n.text AS text, n.source_note AS source_note
ORDER BY court, language, text
