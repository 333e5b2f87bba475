"""Readers: from files and corpora to documents, one module a format."""
