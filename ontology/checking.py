"""Holds the vocabulary to its shapes and to the rules that count across files."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rdflib import Graph

from comity.errors import OntologyError
from ontology.completeness import RULES
from ontology.findings import Finding
from ontology.generating.compiling import compiled
from ontology.locating import located
from ontology.reading import FOLDER, read, read_vocabulary
from ontology.shacl.held import Triple
from ontology.validating import against
from ontology.vocabulary import Vocabulary, decoded, load


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


def check(folder: Path = FOLDER) -> tuple[Finding, ...]:
    """Return what is wrong with the vocabulary of a folder, sorted; empty when it is sound.

    Each finding names the file, the term and the reason.
    """
    triples = read_vocabulary(folder)
    found = [*against_shapes(triples)]
    try:
        found += against_rules(decoded(compiled(triples)), triples)
    except OntologyError as error:
        found.append(Finding("unreadable", error.subject, error.reason))
    return tuple(sorted(located(found, folder)))


def against_shapes(triples: Iterable[Triple]) -> tuple[Finding, ...]:
    """Return where ``triples`` break ``shapes.ttl``."""
    return against(triples, read("shapes.ttl"))


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
