"""Tells in which file of the vocabulary a term stands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from pyoxigraph import NamedNode
from rdflib import RDF, URIRef

from ontology.findings import Finding
from ontology.generating.facts import id_of
from ontology.reading import FOLDER, parsed, vocabulary_files
from ontology.terms import BASE, CO

_OF_STATEMENTS: Final = frozenset({"contradiction", "dangling statement"})
"""Rules that find fault with what is said of a term, and not with the term."""


def places(folder: Path = FOLDER) -> Mapping[str, str]:
    """Return the file of each term, by its IRI and by its id: where it is said to be what it is.

    A term that no file declares is placed in the first that speaks of it.
    """
    declared: dict[str, str] = {}
    spoken: dict[str, str] = {}
    for path in vocabulary_files(folder):
        name = path.relative_to(folder).as_posix()
        for each in parsed(path):
            if isinstance(each.subject, NamedNode):
                found = declared if each.predicate.value == str(RDF.type) else spoken
                for key in _keys(each.subject.value):
                    found.setdefault(key, name)
    return {**spoken, **declared}


def statements(folder: Path = FOLDER) -> Mapping[str, str]:
    """Return the file of the statements about each provision, by its IRI and by its id."""
    found: dict[str, str] = {}
    for path in vocabulary_files(folder):
        name = path.relative_to(folder).as_posix()
        for each in parsed(path):
            if each.predicate.value == str(CO.subject) and isinstance(each.object, NamedNode):
                for key in _keys(each.object.value):
                    found.setdefault(key, name)
    return found


def _keys(iri: str) -> tuple[str, ...]:
    return (iri, id_of(URIRef(iri))) if iri.startswith(BASE) else (iri,)


def located(findings: Iterable[Finding], folder: Path) -> Iterator[Finding]:
    """Yield findings, each with the file of its subject, or of the first where it has several."""
    listed = list(findings)
    where = places(folder) if listed else {}
    said = statements(folder) if any(each.rule in _OF_STATEMENTS for each in listed) else {}
    for each in listed:
        if each.rule in _OF_STATEMENTS and each.subject in said:
            yield replace(each, file=said[each.subject])
            continue
        first = each.subject.split(", ")[0]
        yield replace(each, file=where.get(each.subject) or where.get(first) or "")
