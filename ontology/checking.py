"""Holds the vocabulary to its shapes and to the rules that count across files."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast

import pyshacl
from rdflib import RDF, Graph
from rdflib.term import Node

from ontology.completeness import RULES
from ontology.findings import Finding
from ontology.reading import read, read_paths, vocabulary_files
from ontology.terms import SH
from ontology.vocabulary import Vocabulary, load


@dataclass(frozen=True, slots=True)
class Tally:
    """How much the vocabulary holds, and on what it rests.

    Attributes:
        terms: number of terms by kind.
        verified: statements for which the text was read.
        general: statements that rest on general knowledge.
        contested: statements on which courts or States disagree.
        unread: instruments whose provisions rest on general knowledge.
    """

    terms: Mapping[str, int]
    verified: int
    general: int
    contested: int
    unread: int


def check() -> tuple[Finding, ...]:
    """Return what is wrong with the vocabulary, sorted; empty when it is sound."""
    triples = read("schema.ttl") + read_paths(vocabulary_files())
    found = [*against_shapes(triples), *against_rules(load(), triples)]
    return tuple(sorted(found))


def against_shapes(triples: Graph) -> tuple[Finding, ...]:
    """Return where ``triples`` break ``shapes.ttl``."""
    report = _report(triples, read("shapes.ttl"))
    results = report.subjects(RDF.type, SH.ValidationResult)
    return tuple(sorted(_finding(report, each) for each in results))


def against_rules(vocabulary: Vocabulary, triples: Graph) -> tuple[Finding, ...]:
    """Return where the vocabulary breaks a rule of completeness."""
    return tuple(sorted(each for rule in RULES for each in rule(vocabulary, triples)))


def tally() -> Tally:
    """Return how much the vocabulary holds."""
    vocabulary = load()
    statements = [each for listed in vocabulary.protections.values() for each in listed]
    matches = Counter(each.match for each in statements)
    verified = sum(each.verified for each in statements)
    return Tally(
        terms={name: len(terms) for name, terms in _kinds(vocabulary)},
        verified=verified,
        general=len(statements) - verified,
        contested=matches["contested"],
        unread=sum(each.verification == "general" for each in vocabulary.instruments.values()),
    )


def _kinds(vocabulary: Vocabulary) -> Iterator[tuple[str, Mapping[str, object]]]:
    yield "courts", vocabulary.courts
    yield "doctrines", vocabulary.doctrines
    yield "groups", vocabulary.groups
    yield "instruments", vocabulary.instruments
    yield "provisions", vocabulary.provisions
    yield "remedies", vocabulary.remedies
    yield "rights", vocabulary.rights
    yield "states", vocabulary.states


_validate: Final = cast(
    "Callable[..., tuple[bool, Graph, str]]",
    pyshacl.validate,  # pyright: ignore[reportUnknownMemberType] - the library gives no types
)


def _report(triples: Graph, shapes: Graph) -> Graph:
    """Return the report of the SHACL engine: the one door to it."""
    _, report, _ = _validate(triples, shacl_graph=shapes, advanced=True, inference="none")
    return report


def _finding(report: Graph, result: Node) -> Finding:
    focus = report.value(result, SH.focusNode)
    message = report.value(result, SH.resultMessage)
    shape = report.value(result, SH.sourceShape)
    value = report.value(result, SH.value)
    told = f"{message}: {value}" if value is not None and value != focus else str(message)
    return Finding(str(shape or "shape"), str(focus), told)
