"""Layers: what extraction says of the same texts before and after a rule changes, compared."""

from ingest.layers.comparing import Change, Difference, compared
from ingest.layers.earlier import Earlier
from ingest.layers.saying import Said, said_in

__all__ = ["Change", "Difference", "Earlier", "Said", "compared", "said_in"]
