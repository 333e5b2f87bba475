"""The page of a provision: what it protects, its equivalents, what was held on it, its guides."""
