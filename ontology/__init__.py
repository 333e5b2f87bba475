"""The vocabulary: rights, provisions, courts, States and doctrines, as Turtle and as values."""

from ontology.graph import graph_batch
from ontology.vocabulary import Vocabulary, load

__all__ = ["Vocabulary", "graph_batch", "load"]
