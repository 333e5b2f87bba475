"""Which terms have names that begin as somebody types?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader
from comity.words import words_of
from queries.coverage import Coverage, held_now
from queries.labels import Label, Labels, labels_now
from queries.releases import Lasting
from queries.rows import text, whole
from queries.statement import load

MOST: Final = 20
"""Suggestions at most; who wants more types on."""

_FACTS: Final = {
    "doctrine": ("ruling or guide names it", "rulings and guides name it"),
    "group": ("ruling or guide concerns them", "rulings and guides concern them"),
    "instrument": ("provision", "provisions"),
    "remedy": ("ruling takes it up", "rulings take it up"),
    "right": ("provision protects it", "provisions protect it"),
    "state": ("ruling holds in its respect", "rulings hold in its respect"),
    "court": ("ruling held", "rulings held"),
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A term that may be meant.

    Attributes:
        id: its id.
        kind: ``right``, ``doctrine``, ``court``, ``state`` …
        name: the name that begins so.
        language: of that name.
        label_en: its English name.
        fact: one thing about it, in words: ``"12 provisions protect it"``.
        number: the number in that fact.
    """

    id: str
    kind: str
    name: str
    language: str
    label_en: str | None
    fact: str
    number: int


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Terms that may be meant: those whose name begins so first, then by number, then by id.

    Attributes:
        asked: what was typed.
        suggestions: at most ``MOST``.
        in_all: how many terms have a name with such words.
    """

    asked: str
    suggestions: tuple[Suggestion, ...]
    in_all: int

    @property
    def is_empty(self) -> bool:
        """Whether no name begins so."""
        return not self.suggestions


@dataclass(frozen=True, slots=True)
class _Name:
    """A name, folded, with a space before each word, and what is told of its term."""

    folded: str
    label: Label
    label_en: str | None
    number: int


def suggestions(
    graph: GraphReader, asked: str, kind: str | None = None, limit: int = 10
) -> Suggestions:
    """Return terms with names, in any language, whose words begin as those that are typed.

    Every word typed must begin a word of the name, in order; case and accents do not count.

    Args:
        graph: the graph.
        asked: what is typed so far.
        kind: of the terms; all where none is given.
        limit: suggestions, 1 to ``MOST``.
    """
    typed = _spaced(asked)
    found: dict[tuple[str, str], tuple[tuple[object, ...], _Name]] = {}
    for name in _NAMES.now(graph) if typed else ():
        if kind is not None and name.label.kind != kind:
            continue
        place, label = name.folded.find(typed), name.label
        if place == -1:
            continue
        is_foreign = label.language != "en"
        rank = (
            place, not label.is_own, -name.number, label.id, is_foreign, label.language, label.name,
        )  # fmt: skip
        term = (label.kind, label.id)
        if term not in found or rank < found[term][0]:
            found[term] = (rank, name)
    ranked = sorted(found.values(), key=lambda each: each[0])
    shown = tuple(_suggestion(name) for _, name in ranked[: min(limit, MOST)])
    return Suggestions(asked, shown, len(found))


def _spaced(name: str) -> str:
    """Return the words of a name, folded, with a space before each: where one begins is told."""
    return "".join(f" {word}" for word in words_of(name))


def _suggestion(name: _Name) -> Suggestion:
    label = name.label
    one, many = _FACTS[label.kind]
    fact = f"{name.number:,} {one if name.number == 1 else many}"
    return Suggestion(
        label.id, label.kind, label.name, label.language, name.label_en, fact, name.number
    )


def _names_of(graph: GraphReader) -> tuple[_Name, ...]:
    return tuple(_names(graph, labels_now(graph)))


_NAMES: Final = Lasting(_names_of)
"""All names with their numbers, counted once for each release of the graph."""


def _names(graph: GraphReader, labels: Labels) -> Iterator[_Name]:
    numbers = {
        (text(row, "kind"), text(row, "id")): whole(row, "number")
        for row in graph.run(load("numbers_of_terms"), {"kind": None})
    }
    numbers |= {("court", code): number for code, number in _rulings_held(held_now(graph))}
    for (kind, term), found in labels.of_term.items():
        english = next((each.name for each in found if each.language == "en"), None)
        for label in found:
            number = numbers.get((kind, term), 0)
            yield _Name(_spaced(label.name), label, english, number)


def _rulings_held(held: Coverage) -> Iterator[tuple[str, int]]:
    for court in held.courts:
        yield court.court, court.texts + court.digests


def numbers_now(graph: GraphReader) -> dict[tuple[str, str], int]:
    """Return the number in the fact about each term, by kind and id; see ``Suggestion``."""
    return {(each.label.kind, each.label.id): each.number for each in _NAMES.now(graph)}
