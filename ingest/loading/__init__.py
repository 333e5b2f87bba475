"""From extractions to the graph: identify the act, project its rows, link citations, load."""
