"""By which names are the terms of the vocabulary known?"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from comity.store import GraphReader
from comity.words import words_of
from queries.releases import Lasting
from queries.rows import flag, text
from queries.statement import load

Folded = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A name of a term.

    Attributes:
        kind: ``court``, ``doctrine``, ``group``, ``instrument``, ``remedy``, ``right``, ``state``.
        id: of the term.
        language: ISO 639-1.
        name: as written.
        is_own: whether it is the term's own name; else what a court calls the doctrine.
    """

    kind: str
    id: str
    language: str
    name: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class Labels:
    """All names, by term and by their folded words."""

    of_term: Mapping[tuple[str, str], tuple[Label, ...]]
    by_words: Mapping[Folded, tuple[Label, ...]]

    def ids(self, kind: str) -> tuple[str, ...]:
        """Return the ids of one kind, in order."""
        return tuple(sorted(term for each, term in self.of_term if each == kind))


def labels(graph: GraphReader, language: str | None = None) -> Labels:
    """Return the names of all terms, in all languages or in one."""
    of_term: dict[tuple[str, str], list[Label]] = defaultdict(list)
    by_words: dict[Folded, list[Label]] = defaultdict(list)
    for row in graph.run(load("labels"), {"language": language}):
        found = Label(
            text(row, "kind"), text(row, "id"), text(row, "language"), text(row, "name"),
            flag(row, "is_own"),
        )  # fmt: skip
        of_term[found.kind, found.id].append(found)
        by_words[words_of(found.name)].append(found)
    return Labels(
        {term: tuple(found) for term, found in of_term.items()},
        {words: tuple(found) for words, found in by_words.items()},
    )


_KEPT: Final = Lasting(labels)


def labels_now(graph: GraphReader) -> Labels:
    """Return ``labels`` in all languages, read once for each release of the graph."""
    return _KEPT.now(graph)
