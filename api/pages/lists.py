"""The front page of the ontology, and the list of the terms of one kind."""

from dataclasses import dataclass

from rdflib import RDF, SKOS

from api.pages.naming import Value, kind_named, shown
from comity.errors import NotFoundError
from ontology.generating.ordering import natural
from ontology.publishing.published import TERM, Published
from ontology.publishing.releases import Release


@dataclass(frozen=True, slots=True)
class KindPage:
    """The terms of one kind, by their ids."""

    title: str
    terms: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class FrontPage:
    """What the vocabulary holds, and where it goes on.

    Attributes:
        kinds: name with path, and the number of terms.
        schemes: with the number of their concepts.
        forms: name of a download with its path.
    """

    version: str
    kinds: tuple[tuple[Value, int], ...]
    schemes: tuple[tuple[Value, int], ...]
    forms: tuple[Value, ...]
    releases: tuple[Release, ...]


def kind_page(published: Published, kind: str) -> KindPage:
    """Return the list of a kind.

    Raises:
        NotFoundError: there is no term of it.
    """
    names = published.names(kind)
    if not names:
        raise NotFoundError(TERM, kind)
    terms = ((name, shown(published.triples, published.term(kind, name))) for name in names)
    return KindPage(kind_named(kind), tuple(terms))


def front_page(published: Published, forms: tuple[Value, ...]) -> FrontPage:
    """Return the front page, with downloads in the ``forms`` given."""
    triples = published.triples
    listed = triples.subjects(RDF.type, SKOS.ConceptScheme)
    schemes = sorted(listed, key=lambda each: natural(str(each)))
    return FrontPage(
        version=published.version,
        kinds=tuple(
            (Value(kind_named(kind), path=f"/ontology/{kind}"), number)
            for kind, number in published.kinds.items()
        ),
        schemes=tuple(
            (shown(triples, each), len(set(triples.subjects(SKOS.inScheme, each))))
            for each in schemes
        ),
        forms=forms,
        releases=published.releases,
    )
