"""From a published ruling to claims in the graph: read, segment, find, resolve, record, load."""
