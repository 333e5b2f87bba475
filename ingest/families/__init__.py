"""Families of rulings: who writes alike is read alike."""
