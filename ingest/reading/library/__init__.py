"""Reads the starter library: each digest as an extraction, like that of a text, marked as ours."""

from ingest.reading.library.extractions import EXTRACTOR, WARNING, library_extractions

__all__ = ["EXTRACTOR", "WARNING", "library_extractions"]
