"""Answers as linked data: the ontology's terms where it has them, ours for the rest."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from pyoxigraph import RdfFormat, parse, serialize
from rdflib import Graph

from api.forms.kinds import Json
from comity.ids import DoctrineId, PassageId, ProvisionId, RightId, RulingId
from ontology.exporting import document
from ontology.generating.context import published_context

ANSWER: Final = "https://w3id.org/comity/answer#"
"""Where the words of answers stand that the ontology has no property for."""

_PREFIX: Final = "answer"
_LASTING: Final = "https://w3id.org/comity"


def json_ld(envelope: Mapping[str, Json]) -> str:
    """Return an answer as JSON-LD 1.1 with the context that says what its words mean.

    The answer and records with an id are nodes under lasting addresses. What the schema of the
    ontology declares as a property keeps its name; other words have the prefix ``answer:``.
    """
    data = envelope["data"]
    release, links, page = envelope["release"], envelope["links"], envelope["page"]
    address = str(links["self"]) if isinstance(links, dict) else ""
    node: dict[str, Json] = {
        "@id": f"{_LASTING}{address}",
        "@type": f"{_PREFIX}:Answer",
        f"{_PREFIX}:release": release["value"] if isinstance(release, dict) else None,
        f"{_PREFIX}:next": page["next"] if isinstance(page, dict) else None,
        f"{_PREFIX}:data": _node(data),
    }
    whole = {"@context": _context(frozenset(_words(node))), **node}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def turtle(envelope: Mapping[str, Json]) -> str:
    """Return the same triples as Turtle."""
    return document(triples_of(json_ld(envelope)), "ttl")


def triples_of(written: str) -> Graph:
    """Return the triples that a document in JSON-LD says, read strictly."""
    quads = parse(written, format=RdfFormat.JSON_LD)
    lines = serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES) or b""
    return Graph().parse(data=lines.decode("utf-8"), format="nt")


def _node(value: Json) -> Json:
    if isinstance(value, list):
        return [_node(each) for each in value]
    if not isinstance(value, dict):
        return value
    named = {_word(name, each): _node(each) for name, each in value.items() if name != "id"}
    if "id" not in value:
        return named
    address = _address(str(value["id"]))
    return {"@id": address, **named} if address else {f"{_PREFIX}:id": value["id"], **named}


def _address(known_as: str) -> str | None:
    """Return the compact IRI of an id; ``None`` of codes that name no one thing."""
    if RightId.fits(known_as) or DoctrineId.fits(known_as):
        return known_as
    if RulingId.fits(known_as) or PassageId.fits(known_as):
        return f"ruling:{known_as}"
    return f"pv:{known_as}" if ProvisionId.fits(known_as) else None


def _word(name: str, value: Json) -> str:
    """Return the word for a value; the properties of the schema have plain values, no records."""
    first = value[0] if isinstance(value, list) and value else value
    is_ours = name not in _properties() or isinstance(first, dict)
    return f"{_PREFIX}:{name}" if is_ours else name


def _words(value: Json) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _words(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _words(each)


def _context(used: frozenset[str]) -> dict[str, Json]:
    """Return prefixes and the terms that an answer uses."""
    terms = published_context()
    kept: dict[str, Json] = {
        name: meaning if isinstance(meaning, str) else dict(meaning)
        for name, meaning in terms.items()
        if (isinstance(meaning, str) and meaning.startswith("http")) or name in used
    }
    return {**kept, _PREFIX: ANSWER}


@cache
def _properties() -> frozenset[str]:
    return frozenset(name for name, each in published_context().items() if isinstance(each, dict))
