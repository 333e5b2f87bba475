"""What a killed program leaves: whole documents, and work that the same command finishes."""
