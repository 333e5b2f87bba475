"""Citation maps: what stands around a ruling, and by which chains one leads to another."""
