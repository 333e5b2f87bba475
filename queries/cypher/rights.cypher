// Which rights does the vocabulary know, and how many provisions protect each?
MATCH (r:Right)
RETURN r.id AS id, r.label_en AS label_en, r.label_fr AS label_fr, r.label_es AS label_es,
       r.definition AS definition,
       COUNT { (:Provision)-[p:PROTECTS]->(r) WHERE p.match <> 'contested' } AS provisions
ORDER BY r.id
