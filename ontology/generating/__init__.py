"""Builds what is generated from the Turtle, byte for byte the same each time."""

from ontology.generating.building import artefacts, is_current, write

__all__ = ["artefacts", "is_current", "write"]
