"""Questions put to the graph, one function each, with one statement for each engine."""
