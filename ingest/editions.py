"""What reads texts, as a hash: two programs of one edition find the same in the same bytes."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

_PACKAGES: Final = ("comity", "ontology", "ingest")
"""What an extraction is made by; ``ontology`` has the vocabulary too."""
_CODE: Final = (".py", ".json", ".jsonl", ".tsv", ".ttl", ".toml", ".txt")
_READERS: Final = ("lxml", "pypdfium2", "regex", "selectolax", "spacy")
"""Distributions of others on whose version it depends what is read in a file."""


@cache
def edition() -> str:
    """Return what tells one Comity from another: a hash of all that extracts."""
    digest = hashlib.sha256()
    for package in _PACKAGES:
        for place in _files(files(package)):
            digest.update(place.name.encode())
            digest.update(place.read_bytes())
    for reader in _READERS:
        digest.update(f"{reader} {version(reader)}".encode())
    return digest.hexdigest()[:16]


def _files(folder: Traversable) -> Iterator[Traversable]:
    for place in sorted(folder.iterdir(), key=lambda each: each.name):
        if place.is_dir():
            yield from _files(place)
        elif place.name.endswith(_CODE):
            yield place
