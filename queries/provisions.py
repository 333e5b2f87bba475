"""Which provisions protect a right, how closely, and who says so?"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from comity.ids import RightId
from comity.store import GraphReader
from queries.rights import CONTESTED, Protecting, Right, provisions_of, right_named


class Match(StrEnum):
    """How closely a provision protects a right, as the ontology has it."""

    EXACT = "exact"
    CLOSE = "close"
    BROAD = "broad"
    NARROW = "narrow"
    CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Protected:
    """A provision that protects the right, and the paragraphs of it that do.

    Attributes:
        whole: the highest provision of its line that was asked for, as a rule the article.
        parts: paragraphs and letters below it that have a match of their own or inherit one.
    """

    whole: Protecting
    parts: tuple[Protecting, ...]


@dataclass(frozen=True, slots=True)
class Provisions:
    """The answer.

    Attributes:
        right: the right.
        provisions: that protect it, by instrument.
        contested: of which it is disputed that they do, paragraph by paragraph.
    """

    right: Right
    provisions: tuple[Protected, ...]
    contested: tuple[Protecting, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no provision has a match of a strength asked for."""
        return not self.provisions and not self.contested


def provisions(graph: GraphReader, right: RightId, matches: Iterable[Match] = ()) -> Provisions:
    """Return the provisions that protect a right, with the strength and the source of each match.

    Args:
        graph: the graph.
        right: the right.
        matches: strengths wanted; all where none is given.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    wanted = frozenset(matches) or frozenset(Match)
    found = right_named(graph, right)
    kept = tuple(each for each in provisions_of(graph, right) if each.match in wanted)
    settled = tuple(each for each in kept if each.match != CONTESTED)
    return Provisions(
        found,
        tuple(_gathered(settled)),
        tuple(each for each in kept if each.match == CONTESTED),
    )


def _gathered(matched: tuple[Protecting, ...]) -> Iterable[Protected]:
    """Yield each provision that is not below another one of the list, with those below it."""
    for each in matched:
        if not any(_is_below(each, other) for other in matched):
            below = tuple(other for other in matched if _is_below(other, each))
            yield Protected(each, below)


def _is_below(part: Protecting, whole: Protecting) -> bool:
    return part.provision.startswith(f"{whole.provision}.")
