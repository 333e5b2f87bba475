"""Writes triples as N-Triples, always in the same order and with the same blank nodes."""

import json
from collections.abc import Iterable, Iterator
from typing import Final

from rdflib import XSD, BNode, Graph, Literal
from rdflib.term import Node

from ontology.triples import properties, subjects
from ontology.turtle import written

_PLAIN: Final = frozenset({None, XSD.string})


def as_ntriples(triples: Graph) -> str:
    """Return the document, one triple a line; a blank node is numbered where it is first met."""
    return "".join(f"{line}\n" for line in _Writer(triples).lines())


def as_lines(triples: Iterable[tuple[Node, Node, Node]]) -> str:
    """Return the same triples in no order, for an engine: several times faster to write."""
    return "".join(f"{_named(s)} <{p}> {_named(o)} .\n" for s, p, o in triples)


def _named(term: Node) -> str:
    if isinstance(term, BNode):
        return f"_:b{term}"
    return _literal(term) if isinstance(term, Literal) else f"<{term}>"


class _Writer:
    def __init__(self, triples: Graph) -> None:
        self._triples = triples
        self._numbers: dict[BNode, int] = {}

    def lines(self) -> Iterator[str]:
        for subject in subjects(self._triples):
            yield from self._about(subject)

    def _about(self, subject: Node) -> Iterator[str]:
        for predicate, targets in properties(self._triples, subject):
            for target in sorted(targets, key=lambda each: written(self._triples, each)):
                is_new = isinstance(target, BNode) and target not in self._numbers
                yield f"{self._term(subject)} <{predicate}> {self._term(target)} ."
                if is_new:
                    yield from self._about(target)

    def _term(self, term: Node) -> str:
        if isinstance(term, BNode):
            return f"_:b{self._numbers.setdefault(term, len(self._numbers) + 1)}"
        return _literal(term) if isinstance(term, Literal) else f"<{term}>"


def _literal(text: Literal) -> str:
    quoted = json.dumps(str(text), ensure_ascii=False)
    if text.language:
        return f"{quoted}@{text.language}"
    return quoted if text.datatype in _PLAIN else f"{quoted}^^<{text.datatype}>"
