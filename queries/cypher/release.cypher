// Which state of the graph is this?
MATCH (r:Release) RETURN r.value AS value, r.ontology AS ontology, r.extractor AS extractor ORDER BY r.id LIMIT 1
