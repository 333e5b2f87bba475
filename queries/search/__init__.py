"""Search: one grammar for both engines and all faces."""
