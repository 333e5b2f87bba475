-- Which courts and bodies are there?
SELECT id, label_en, label_fr, label_es, kind, region FROM court ORDER BY id
