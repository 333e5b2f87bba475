"""Constraints on the values of a term, each asked of all terms at once."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from rdflib import RDF, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ontology.shacl.held import Held
from ontology.terms import SH

Values: TypeAlias = Mapping[Node, Sequence[Node]]
Broken: TypeAlias = tuple[Node, Node | None]
"""A term that breaks a constraint, and the value with which it does, where there is one."""
Check: TypeAlias = Callable[[Held, Values], Iterator[Broken]]
Component: TypeAlias = Callable[[Graph, Node], Check]
_Test: TypeAlias = Callable[[Node], bool]


def _each(test: _Test) -> Check:
    """Return the check that each value passes a test of its own."""

    def check(_: Held, values: Values) -> Iterator[Broken]:
        passed = {each: test(each) for listed in values.values() for each in listed}
        for focus, listed in values.items():
            yield from ((focus, each) for each in listed if not passed[each])

    return check


def _class(_: Graph, kind: Node) -> Check:
    def check(held: Held, values: Values) -> Iterator[Broken]:
        members = held.instances(kind)
        for focus, listed in values.items():
            yield from ((focus, each) for each in listed if each not in members)

    return check


def _datatype(_: Graph, kind: Node) -> Check:
    return _each(
        lambda value: (
            isinstance(value, Literal)
            and kind == (RDF.langString if value.language else value.datatype or XSD.string)
            and not value.ill_typed
        )
    )


_KINDS: Final[Mapping[type[Node], str]] = {URIRef: "IRI", BNode: "BlankNode", Literal: "Literal"}


def _node_kind(_: Graph, wanted: Node) -> Check:
    # sh:IRI, sh:BlankNodeOrIRI ...: the name lists what is allowed
    allowed = str(wanted).removeprefix(str(SH)).split("Or")
    return _each(lambda value: _KINDS.get(type(value)) in allowed)


def _count(is_enough: Callable[[int, int], bool]) -> Component:
    def component(_: Graph, limit: Node) -> Check:
        number = int(str(limit))

        def check(_: Held, values: Values) -> Iterator[Broken]:
            for focus, listed in values.items():
                if not is_enough(len(listed), number):
                    yield focus, None

        return check

    return component


def _length(is_enough: Callable[[int, int], bool]) -> Component:
    def component(_: Graph, limit: Node) -> Check:
        number = int(str(limit))
        return _each(lambda value: not isinstance(value, BNode) and is_enough(len(value), number))  # type: ignore[arg-type]  # IRIs and literals are strings

    return component


def _range(is_inside: Callable[[float, float], bool]) -> Component:
    def component(_: Graph, limit: Node) -> Check:
        edge = _number(limit)
        return _each(lambda value: _holds(is_inside, _number(value), edge))

    return component


def _number(term: Node) -> object:
    return term.toPython() if isinstance(term, Literal) else None


def _holds(compare: Callable[..., bool], one: object, other: object) -> bool:
    """Return whether two values compare so; values that cannot be compared do not."""
    if isinstance(one, Node) or isinstance(other, Node):
        return False  # a literal without a value of Python's
    try:
        return compare(one, other)
    except TypeError:
        return False


def _pair(compare: Callable[..., bool]) -> Component:
    def component(_: Graph, predicate: Node) -> Check:
        def check(held: Held, values: Values) -> Iterator[Broken]:
            for focus, listed in values.items():
                others = held.objects(focus, predicate)
                for value in listed:
                    if not all(_holds(compare, _number(value), _number(e)) for e in others):
                        yield focus, value

        return check

    return component


def _disjoint(_: Graph, predicate: Node) -> Check:
    def check(held: Held, values: Values) -> Iterator[Broken]:
        for focus, listed in values.items():
            others = held.objects(focus, predicate)
            yield from ((focus, each) for each in listed if each in others)

    return check


def _pattern(_: Graph, written: Node) -> Check:
    pattern = re.compile(str(written))
    return _each(lambda value: not isinstance(value, BNode) and bool(pattern.search(str(value))))


def _in(shapes: Graph, head: Node) -> Check:
    allowed = frozenset(Collection(shapes, head))
    return _each(lambda value: value in allowed)


def _has_value(_: Graph, wanted: Node) -> Check:
    def check(_: Held, values: Values) -> Iterator[Broken]:
        yield from ((focus, None) for focus, listed in values.items() if wanted not in listed)

    return check


def _language_in(shapes: Graph, head: Node) -> Check:
    ranges = tuple(str(each).lower() for each in Collection(shapes, head))
    return _each(
        lambda value: (
            isinstance(value, Literal)
            and value.language is not None
            and any(f"{value.language.lower()}-".startswith(f"{each}-") for each in ranges)
        )
    )


def _unique_language(_: Graph, wanted: Node) -> Check:
    def check(_: Held, values: Values) -> Iterator[Broken]:
        for focus, listed in values.items():
            named = Counter(e.language for e in listed if isinstance(e, Literal) and e.language)
            yield from ((focus, None) for number in named.values() if number > 1)

    return check if str(wanted) == "true" else _each(lambda _: True)


COMPONENTS: Final[Mapping[URIRef, Component]] = {
    SH["class"]: _class,
    SH.datatype: _datatype,
    SH.disjoint: _disjoint,
    SH.hasValue: _has_value,
    SH["in"]: _in,
    SH.languageIn: _language_in,
    SH.lessThan: _pair(lambda one, other: one < other),
    SH.lessThanOrEquals: _pair(lambda one, other: one <= other),
    SH.maxCount: _count(lambda count, limit: count <= limit),
    SH.maxInclusive: _range(lambda value, limit: value <= limit),
    SH.maxLength: _length(lambda length, limit: length <= limit),
    SH.minCount: _count(lambda count, limit: count >= limit),
    SH.minInclusive: _range(lambda value, limit: value >= limit),
    SH.minLength: _length(lambda length, limit: length >= limit),
    SH.nodeKind: _node_kind,
    SH.pattern: _pattern,
    SH.uniqueLang: _unique_language,
}
"""What a shape may ask of values, by its parameter. Those that take shapes are in ``shapes``."""
