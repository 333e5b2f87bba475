"""Reads the Turtle files."""

from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path
from typing import Final

from rdflib import Graph

from comity.errors import OntologyError

_FOLDER: Final = Path(str(files("ontology")))


def turtle_files() -> tuple[Path, ...]:
    """Return every Turtle file, by its path."""
    return tuple(sorted(_FOLDER.rglob("*.ttl")))


def vocabulary_files() -> tuple[Path, ...]:
    """Return the files that hold terms, without the schema and the shapes."""
    return tuple(path for path in turtle_files() if path.name not in {"schema.ttl", "shapes.ttl"})


def read(*names: str) -> Graph:
    """Return the triples of files named by their path in this folder."""
    return read_paths(_FOLDER / name for name in names)


def read_paths(paths: Iterable[Path]) -> Graph:
    """Return the triples of files.

    Raises:
        OntologyError: a file is no Turtle.
    """
    triples = Graph(bind_namespaces="none")
    for path in paths:
        try:
            triples.parse(path, format="turtle")
        except SyntaxError as error:  # rdflib's BadSyntax
            raise OntologyError(path.name, "-", str(error)) from error
    return triples
