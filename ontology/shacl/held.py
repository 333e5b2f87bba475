"""Triples, looked up by predicate from both ends."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from rdflib import RDF, RDFS
from rdflib.term import Node

Triple: TypeAlias = tuple[Node, Node, Node]
_Ends: TypeAlias = Mapping[Node, Sequence[Node]]
_NONE: Final[Mapping[Node, Sequence[Node]]] = {}


class Held:
    """Triples that are held to shapes; they do not change meanwhile."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        """Take the triples, each once."""
        forward: dict[Node, dict[Node, list[Node]]] = defaultdict(lambda: defaultdict(list))
        for subject, predicate, target in triples:
            forward[predicate][subject].append(target)
        self._forward: Final[Mapping[Node, _Ends]] = forward
        self._backward: Final[dict[Node, _Ends]] = {}
        self._instances: Final[dict[Node, frozenset[Node]]] = {}

    def __iter__(self) -> Iterator[Triple]:
        """Yield the triples, predicate by predicate."""
        for predicate, ends in self._forward.items():
            for subject, targets in ends.items():
                for target in targets:
                    yield subject, predicate, target

    def objects(self, subject: Node, predicate: Node) -> Sequence[Node]:
        """Return where a predicate leads from a term."""
        return self._forward.get(predicate, _NONE).get(subject, ())

    def subjects(self, predicate: Node, target: Node) -> Sequence[Node]:
        """Return from where a predicate leads to a term."""
        if predicate not in self._backward:
            self._backward[predicate] = _turned(self._forward.get(predicate, _NONE))
        return self._backward[predicate].get(target, ())

    def subjects_of(self, predicate: Node) -> Collection[Node]:
        """Return every term from which a predicate leads, in the order of the triples."""
        return self._forward.get(predicate, _NONE).keys()

    def instances(self, kind: Node) -> frozenset[Node]:
        """Return the terms of a class and of the classes under it."""
        if kind not in self._instances:
            under = closure(kind, lambda each: self.subjects(RDFS.subClassOf, each))
            found = (self.subjects(RDF.type, each) for each in under)
            self._instances[kind] = frozenset(each for listed in found for each in listed)
        return self._instances[kind]


def closure(start: Node, step: Callable[[Node], Iterable[Node]]) -> list[Node]:
    """Return what is reached from a term in any number of steps, itself first."""
    found = {start: None}
    waiting = [start]
    while waiting:
        for each in step(waiting.pop()):
            if each not in found:
                found[each] = None
                waiting.append(each)
    return list(found)


def _turned(ends: _Ends) -> _Ends:
    found: dict[Node, list[Node]] = defaultdict(list)
    for subject, targets in ends.items():
        for target in targets:
            found[target].append(subject)
    return found
