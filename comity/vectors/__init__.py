"""Vectors of passages, in files beside a graph: written by whoever has a model, read by anybody."""

from comity.vectors.files import VectorFile, text_key, vectors_place
from comity.vectors.forgetting import forget_acts, forget_all

__all__ = ["VectorFile", "forget_acts", "forget_all", "text_key", "vectors_place"]
