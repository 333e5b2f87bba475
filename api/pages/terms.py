"""The page of one term: names, definition, mappings, what else is said, what leads to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from api.pages.naming import (
    LANGUAGES,
    MATCHES,
    Match,
    Value,
    kind_named,
    label,
    property_named,
    shown,
)
from ontology.generating.ordering import natural
from ontology.publishing.addresses import path_of, place_of
from ontology.publishing.describing import records
from ontology.terms import CO
from ontology.triples import curie, is_list, properties
from ontology.turtle import written

_NAMES = (SKOS.prefLabel, RDFS.label, DCTERMS.title)
_DEFINITIONS = (SKOS.definition, RDFS.comment)
_APART = frozenset({*_NAMES, *_DEFINITIONS, *MATCHES, RDF.type, OWL.deprecated})


@dataclass(frozen=True, slots=True)
class Fact:
    """A property with its values."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """A statement that joins the term of the page to another."""

    other: Value
    outward: bool
    match: Match
    status: str
    is_read: bool
    notes: tuple[str, ...]
    source: str
    path: str


@dataclass(frozen=True, slots=True)
class TermPage:
    """What the page of a term shows."""

    kind: str
    kind_path: str
    title: str
    iri: str
    path: str
    names: tuple[tuple[str, Value], ...]
    definitions: tuple[Value, ...]
    facts: tuple[Fact, ...]
    mappings: tuple[Mapping, ...]
    records: tuple[tuple[str, tuple[Fact, ...]], ...]
    inward: tuple[Fact, ...]
    deprecated: bool


def term_page(triples: Graph, term: URIRef) -> TermPage:
    """Return what is shown of a term that is there."""
    kind, name = place_of(term) or ("", "")
    about = sorted(records(triples, term), key=lambda each: natural(str(each)))
    joined = {each for each in about if triples.value(each, CO.predicate, any=True) in MATCHES}
    return TermPage(
        kind=kind_named(kind),
        kind_path=f"/ontology/{kind}",
        title=label(triples, term),
        iri=str(term),
        path=path_of(term) or "",
        names=tuple(_names(triples, term)),
        definitions=tuple(_texts(triples, term, _DEFINITIONS)),
        facts=tuple(_facts(triples, term)),
        mappings=tuple(_mapping(triples, term, each) for each in about if each in joined),
        records=tuple(
            (_record_named(triples, each), tuple(_facts(triples, each, term)))
            for each in about
            if each not in joined
        ),
        inward=tuple(_inward(triples, term)),
        deprecated=bool(triples.value(term, OWL.deprecated, any=True)) and bool(name),
    )


def _record_named(triples: Graph, record: URIRef) -> str:
    kind, _ = place_of(record) or ("", "")
    return f"{kind_named(kind)}: {label(triples, record)}"


def _names(triples: Graph, term: Node) -> Iterator[tuple[str, Value]]:
    for each in _texts(triples, term, _NAMES):
        yield LANGUAGES.get(each.language, each.language), each


def _texts(triples: Graph, term: Node, names: tuple[URIRef, ...]) -> list[Value]:
    order = list(LANGUAGES)
    found = [shown(triples, each) for name in names for each in triples.objects(term, name)]
    place = {language: number for number, language in enumerate(order)}
    return sorted(found, key=lambda each: (place.get(each.language, len(order)), each.text))


def _facts(triples: Graph, term: Node, besides: Node | None = None) -> Iterator[Fact]:
    for name, targets in properties(triples, term):
        if name not in _APART:
            ordered = sorted(targets, key=lambda each: natural(str(each)))
            values = [
                each for target in ordered if target != besides for each in _values(triples, target)
            ]
            if values:
                yield Fact(property_named(name), tuple(values))


def _values(triples: Graph, target: Node) -> list[Value]:
    if is_list(triples, target):
        return [each for member in Collection(triples, target) for each in _values(triples, member)]
    if isinstance(target, BNode):
        return [Value(written(triples, target))]
    return [shown(triples, target)]


def _mapping(triples: Graph, term: Node, statement: URIRef) -> Mapping:
    outward = (statement, CO.subject, term) in triples
    other = triples.value(statement, CO.object if outward else CO.subject)
    predicate = triples.value(statement, CO.predicate)
    assert isinstance(predicate, URIRef)  # noqa: S101 - only those with a match of the list come here
    notes = (*triples.objects(statement, CO.note), *triples.objects(statement, CO.authority))
    return Mapping(
        other=shown(triples, other) if other is not None else Value(""),
        outward=outward,
        match=MATCHES[predicate],
        status=str(triples.value(statement, CO.status) or ""),
        is_read=(statement, CO.verified, Literal(True)) in triples,  # noqa: FBT003 - a value of RDF
        notes=tuple(sorted(map(str, notes))),
        source=str(triples.value(statement, DCTERMS.source) or ""),
        path=path_of(statement) or "",
    )


def _inward(triples: Graph, term: URIRef) -> Iterator[Fact]:
    found: dict[Node, list[Node]] = {}
    about = set(records(triples, term))
    for subject, name in triples.subject_predicates(term):
        if name not in _APART and isinstance(subject, URIRef) and subject not in about:
            found.setdefault(name, []).append(subject)
    for name in sorted(found, key=curie):
        listed = sorted(found[name], key=lambda each: natural(str(each)))
        yield Fact(
            property_named(name, inverse=True), tuple(shown(triples, each) for each in listed)
        )
