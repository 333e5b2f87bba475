"""How much the vocabulary holds of each instrument and scheme, and on what it rests."""

from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import RDF, SKOS, Graph

from ontology.generating.facts import id_of
from ontology.generating.ordering import natural
from ontology.vocabulary import Vocabulary


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


def by_scheme(triples: Graph) -> Iterator[tuple[str, int]]:
    """Yield the schemes with the number of their concepts."""
    found = triples.subjects(RDF.type, SKOS.ConceptScheme)
    for scheme in sorted(found, key=lambda each: natural(str(each))):
        yield id_of(scheme), len(set(triples.subjects(SKOS.inScheme, scheme)))


def _upwards(provision: str) -> Iterator[str]:
    while "." in provision:
        yield provision
        provision = provision.rpartition(".")[0]
