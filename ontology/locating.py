"""Tells in which file of the vocabulary a term stands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pyoxigraph import NamedNode
from rdflib import URIRef

from ontology.findings import Finding
from ontology.generating.facts import id_of
from ontology.reading import FOLDER, parsed, vocabulary_files
from ontology.terms import BASE


def places(folder: Path = FOLDER) -> Mapping[str, str]:
    """Return the file of each term, by its IRI and by its id; the first that speaks of it."""
    found: dict[str, str] = {}
    for path in vocabulary_files(folder):
        name = path.relative_to(folder).as_posix()
        for subject in (each.subject for each in parsed(path)):
            if isinstance(subject, NamedNode):
                found.setdefault(subject.value, name)
                if subject.value.startswith(BASE):
                    found.setdefault(id_of(URIRef(subject.value)), name)
    return found


def located(findings: Iterable[Finding], folder: Path) -> Iterator[Finding]:
    """Yield findings, each with the file of its subject, or of the first where it has several."""
    listed = list(findings)
    where = places(folder) if listed else {}
    for each in listed:
        first = each.subject.split(", ")[0]
        yield replace(each, file=where.get(each.subject) or where.get(first) or "")
