"""The whole vocabulary as it is published: found by address, described, counted, written out."""

from collections import Counter
from collections.abc import Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import Final

from rdflib import Graph, URIRef

from comity.errors import NotFoundError
from ontology.exporting import Format, document, whole, with_plain_triples
from ontology.generating.kinds import version
from ontology.generating.ordering import natural
from ontology.ntriples import as_lines
from ontology.publishing.addresses import SCHEMA, iri_of, place_of
from ontology.publishing.deprecation import living
from ontology.publishing.releases import Release, releases

TERM: Final = "term of the ontology"


class Published:
    """A vocabulary that does not change while it is published."""

    def __init__(self, triples: Graph) -> None:
        """Take all triples: terms, schema and shapes; the plain mappings are added to them."""
        self.triples = with_plain_triples(triples)
        self.document = cache(self._document)
        self._places = _places(self.triples)

    @cached_property
    def lines(self) -> bytes:
        """All triples as N-Triples in no order, for an engine."""
        return as_lines(self.triples).encode("utf-8")

    @property
    def version(self) -> str:
        """The release, e.g. ``"2026.1"``."""
        return version(self.triples)

    @property
    def releases(self) -> tuple[Release, ...]:
        """What changed, the latest release first."""
        return releases(self.triples)

    @property
    def kinds(self) -> Mapping[str, int]:
        """Number of terms by the segment of their IRIs, e.g. ``{"right": 165}``."""
        counts = Counter(kind for kind, _ in self._places)
        return MappingProxyType({kind: counts[kind] for kind in sorted(counts)})

    def names(self, kind: str) -> tuple[str, ...]:
        """Return the names of the terms of a kind, in order."""
        found = (name for each, name in self._places if each == kind)
        return tuple(sorted(found, key=natural))

    def term(self, kind: str, name: str) -> URIRef:
        """Return the IRI of a term.

        Raises:
            NotFoundError: there is none of this kind and name.
        """
        if (kind, name) not in self._places:
            raise NotFoundError(TERM, f"{kind}/{name}")
        return iri_of(kind, name)

    def replacement(self, term: URIRef) -> URIRef | None:
        """Return the living term that stands for a deprecated one; ``None`` for a living one."""
        now = living(self.triples, term)
        return None if now == term else now

    def _document(self, form: Format) -> bytes:
        return document(self.triples, form).encode("utf-8")


def _places(triples: Graph) -> frozenset[tuple[str, str]]:
    places = (place_of(each) for each in set(triples.subjects()))
    return frozenset(each for each in places if each and each != (SCHEMA, ""))


@cache
def shipped() -> Published:
    """Return the vocabulary that this release ships."""
    return Published(whole())
