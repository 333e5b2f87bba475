"""Builds what is generated from the Turtle, byte for byte the same each time."""

from ontology.generating.building import artefacts, write

__all__ = ["artefacts", "write"]
