"""How much the vocabulary holds of each instrument and scheme, and on what it rests."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from rdflib import RDF, SKOS, Graph
from rdflib.term import Node

from ontology.generating.facts import id_of
from ontology.generating.ordering import natural
from ontology.terms import CO
from ontology.vocabulary import Vocabulary

_KINDS: Final[Mapping[str, Node]] = {
    "mappings to rights": CO.Statement,
    "official correspondences": CO.Correspondence,
    "origins of doctrines": CO.Doctrine,
    "counterparts of doctrines": CO.CounterpartStatement,
    "participations of States": CO.Participation,
    "competences of courts": CO.Competence,
    "memberships": CO.Membership,
    "versions of instruments": CO.InstrumentVersion,
    "former numbers": CO.FormerProvision,
}


@dataclass(frozen=True, slots=True)
class InstrumentTally:
    """What is known of one instrument.

    Attributes:
        mapped: substantive provisions that protect a right, themselves, above or below them.
        read: statements for which the text was read.
        general: statements that rest on general knowledge.
        verification: ``"text"`` or ``"general"``, on which its provisions rest; empty: unsaid.
    """

    instrument: str
    provisions: int
    substantive: int
    mapped: int
    read: int
    general: int
    contested: int
    verification: str


def by_instrument(vocabulary: Vocabulary) -> Iterator[InstrumentTally]:
    """Yield the tally of each instrument, by its code."""
    parents = {part for each in vocabulary.protections for part in _upwards(each)}
    for instrument in vocabulary.instruments.values():
        listed = [e for e in vocabulary.provisions.values() if e.instrument == instrument.id]
        substantive = [each.id for each in listed if each.nature == "substantive"]
        made = [each for e in listed for each in vocabulary.protections.get(e.id, ())]
        yield InstrumentTally(
            instrument=instrument.id,
            provisions=len(listed),
            substantive=len(substantive),
            mapped=sum(bool(vocabulary.rights_of(e)) or e in parents for e in substantive),
            read=sum(each.verified for each in made),
            general=sum(not each.verified for each in made),
            contested=sum(each.match == "contested" for each in made),
            verification=instrument.verification or "",
        )


@dataclass(frozen=True, slots=True)
class BasisTally:
    """On what the records of one kind rest.

    Attributes:
        kind: in words, e.g. ``"counterparts of doctrines"``.
        verified: those that rest on a text that was read, or on an official table.
        page: those that rest on a public page of others.
        general: those that rest on general knowledge.
    """

    kind: str
    verified: int
    page: int
    general: int


def by_basis(triples: Graph) -> Iterator[BasisTally]:
    """Yield on what the records of each kind rest, in a fixed order."""
    for name, kind in _KINDS.items():
        found = Counter(_basis(triples, each) for each in triples.subjects(RDF.type, kind))
        yield BasisTally(name, found["verified"], found["page"], found["general"])


def _basis(triples: Graph, record: Node) -> str:
    if str(triples.value(record, CO.verified)) == "true":
        return "verified"
    return "page" if str(triples.value(record, CO.verification)) == "page" else "general"


def by_scheme(triples: Graph) -> Iterator[tuple[str, int]]:
    """Yield the schemes with the number of their concepts."""
    found = triples.subjects(RDF.type, SKOS.ConceptScheme)
    for scheme in sorted(found, key=lambda each: natural(str(each))):
        yield id_of(scheme), len(set(triples.subjects(SKOS.inScheme, scheme)))


def _upwards(provision: str) -> Iterator[str]:
    while "." in provision:
        yield provision
        provision = provision.rpartition(".")[0]
