"""Protected names: a list that tells nothing, and the gate each text passes before it is kept."""

from ingest.protecting.gates import Gate, gate_of
from ingest.protecting.lists import ListPlace

__all__ = ["Gate", "ListPlace", "gate_of"]
