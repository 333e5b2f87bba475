"""Reads the Turtle files."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from pyoxigraph import BlankNode, NamedNode, RdfFormat, Triple, parse
from pyoxigraph import Literal as OxLiteral
from rdflib import XSD, BNode, Graph, Literal, URIRef
from rdflib.term import Node

from comity.errors import OntologyError

FOLDER: Final = Path(str(files("ontology")))
"""The vocabulary that this release ships."""


def turtle_files(folder: Path = FOLDER) -> tuple[Path, ...]:
    """Return every Turtle file, by its path."""
    return tuple(sorted(folder.rglob("*.ttl")))


def vocabulary_files(folder: Path = FOLDER) -> tuple[Path, ...]:
    """Return the files that hold terms, without the schema and the shapes."""
    return tuple(
        path for path in turtle_files(folder) if path.name not in {"schema.ttl", "shapes.ttl"}
    )


def read_vocabulary(folder: Path = FOLDER) -> Graph:
    """Return the terms of a folder, with the schema of this release."""
    return read_paths((FOLDER / "schema.ttl", *vocabulary_files(folder)))


@cache
def shipped() -> Graph:
    """Return the terms that this release ships, with the schema; read once, never to be changed."""
    return read_vocabulary()


def read(*names: str) -> Graph:
    """Return the triples of files named by their path in this folder."""
    return read_paths(FOLDER / name for name in names)


def read_paths(paths: Iterable[Path]) -> Graph:
    """Return the triples of files.

    Oxigraph parses, which takes a tenth of the time that rdflib's own parser takes.

    Raises:
        OntologyError: a file is no Turtle.
    """
    # one graph needs no store that tells graphs apart: a third less time
    triples = Graph(store="SimpleMemory", bind_namespaces="none")
    terms = _Terms()
    for path in paths:
        for each in parsed(path):
            triples.add((terms[each.subject], terms[each.predicate], terms[each.object]))
    return triples


def parsed(path: Path) -> Iterator[Triple]:
    """Yield the triples of one file, blank nodes under names of their own.

    Raises:
        OntologyError: the file is no Turtle.
    """
    try:
        for quad in parse(path=path, format=RdfFormat.TURTLE, rename_blank_nodes=True):
            yield quad.triple
    except SyntaxError as error:
        raise OntologyError(path.name, "-", str(error)) from error


class _Terms(dict[object, Node]):
    """Terms of rdflib by terms of Oxigraph, each made once."""

    def __missing__(self, term: object) -> Node:
        self[term] = made = _term(term)
        return made


def _term(term: object) -> Node:
    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, OxLiteral):
        if term.language:
            return Literal(term.value, lang=term.language)
        kind = URIRef(term.datatype.value)
        return Literal(term.value, datatype=None if kind == XSD.string else kind)
    assert isinstance(term, BlankNode)  # noqa: S101 - Turtle has no other kind of term
    return BNode(term.value)
