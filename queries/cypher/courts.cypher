// Which courts and bodies are there?
MATCH (c:Court)
RETURN c.id AS id, c.label_en AS label_en, c.label_fr AS label_fr, c.label_es AS label_es,
       c.kind AS kind, c.region AS region
ORDER BY id
