"""Citation check: a draft is read, checked against the graph, shown, and forgotten."""
