"""Questions in SPARQL over the vocabulary alone, answered by a process that can be ended."""
