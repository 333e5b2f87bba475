"""The forms in which an answer is given, each written from the one envelope."""
