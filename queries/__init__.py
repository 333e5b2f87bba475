"""Questions put to the graph: one function each, one statement for each engine."""
