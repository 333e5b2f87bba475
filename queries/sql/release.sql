-- Which state of the graph is this?
SELECT value, ontology, extractor FROM "release" ORDER BY id LIMIT 1
