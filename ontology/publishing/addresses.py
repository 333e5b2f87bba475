"""IRIs of terms, and the addresses under ``/ontology`` at which they answer."""

from typing import Final

from rdflib import URIRef
from rdflib.term import Node

from ontology.terms import BASE, CO

SCHEMA: Final = "schema"
_HASH: Final = f"{SCHEMA}#"


def iri_of(kind: str, name: str) -> URIRef:
    """Return the IRI of a term.

    >>> str(iri_of("right", "fair-trial"))
    'https://w3id.org/comity/right/fair-trial'
    >>> str(iri_of("schema", "Right"))
    'https://w3id.org/comity/schema#Right'
    """
    return CO[name] if kind == SCHEMA else URIRef(f"{BASE}{kind}/{name}")


def place_of(term: Node) -> tuple[str, str] | None:
    """Return kind and name of a term of ours; ``None`` for what has no address of its own.

    >>> place_of(URIRef("https://w3id.org/comity/provision/echr.8"))
    ('provision', 'echr.8')
    """
    if not isinstance(term, URIRef) or not term.startswith(BASE):
        return None
    local = term.removeprefix(BASE)
    if local.startswith(_HASH):
        return SCHEMA, local.removeprefix(_HASH)
    kind, _, name = local.partition("/")
    return (kind, name) if name and "/" not in name else None


def path_of(term: Node) -> str | None:
    """Return the path of a term's page.

    >>> path_of(URIRef("https://w3id.org/comity/schema#Right"))
    '/ontology/schema/Right'
    """
    place = place_of(term)
    return f"/ontology/{place[0]}/{place[1]}" if place else None
