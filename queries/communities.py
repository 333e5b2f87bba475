"""Which rulings and guides cite one another, what tells them apart, and who leads them?"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import RightId
from comity.store import GraphReader, Row, Value
from queries.acts import Act, act_of
from queries.analyses import NOT_COMPUTED, holds_for
from queries.doctrines import LEADING
from queries.narrowing import EVERYTHING, Narrowing
from queries.presence import one
from queries.releases import release
from queries.rows import real, text, text_or_none, whole
from queries.statement import load

MOST: Final = 10
"""Communities that are shown where no other number is asked for."""


@dataclass(frozen=True, slots=True)
class TellingTerm:
    """A right or doctrine that stands more often in a community than in all other acts.

    Attributes:
        about: its id.
        label_en: its name.
        weight: how telling: log-likelihood ratio (G²) of its share inside against outside.
        inside: acts of the community on which it stands: it is decided on, or spoken of by the
            court.
        outside: other acts on which it stands.
    """

    about: str
    label_en: str | None
    weight: float
    inside: int
    outside: int


@dataclass(frozen=True, slots=True)
class CourtInCommunity:
    """Acts of one court or body in a community, of those that fit."""

    court: str
    acts: int


@dataclass(frozen=True, slots=True)
class LeadingAct:
    """A ruling or guide that weighs much in its community.

    Attributes:
        act: the ruling or guide, also one that is only cited.
        place: in the whole community, 1 the first.
        weight: PageRank over all citations in the courts' own words, in parts per million.
        claim: id of the claim that it belongs there, made by computation.
    """

    act: Act
    place: int
    weight: float
    claim: str


@dataclass(frozen=True, slots=True)
class Community:
    """Rulings and guides that cite one another more than others.

    Attributes:
        id: e.g. ``community:3``; of this release of the graph alone.
        size: its acts.
        acts: those that fit the limits of the question.
        labels: that tell it apart, rights before doctrines, each the most telling first; empty
            where nothing does.
        courts: with acts that fit, the most first.
        leading: of the acts that fit, the weightiest first.
    """

    id: str
    size: int
    acts: int
    labels: tuple[TellingTerm, ...]
    courts: tuple[CourtInCommunity, ...]
    leading: tuple[LeadingAct, ...]


@dataclass(frozen=True, slots=True)
class Communities:
    """The answer.

    Attributes:
        rule: algorithm and version; ``None`` where nothing was computed over this graph.
        parameters: names and values that it was given, joined by blanks.
        in_all: communities with acts that fit.
        communities: those with the most acts that fit, the most first.
    """

    rule: str | None
    parameters: str | None
    in_all: int
    communities: tuple[Community, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is none, or none was computed."""
        return not self.communities

    @property
    def warnings(self) -> tuple[str, ...]:
        """What it means that nothing was computed."""
        return (NOT_COMPUTED,) if self.rule is None else ()


def communities(
    graph: GraphReader,
    within: Narrowing = EVERYTHING,
    right: RightId | None = None,
    most: int = MOST,
    leading: int = LEADING,
) -> Communities:
    """Return the communities with the most acts that fit.

    Args:
        graph: the graph.
        within: court of the acts.
        right: only rulings that decide on it.
        most: communities to show.
        leading: rulings and guides of each.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    limits: Row = {**within.only("court"), "among": _deciding(graph, right)}
    now = release(graph)
    found = [
        row for row in graph.run(load("communities"), limits) if now and holds_for(row, now.value)
    ]
    if not found:
        return Communities(None, None, 0, ())
    shown = found[:most]
    parts = _Parts(graph, {**limits, "communities": [text(row, "id") for row in shown]}, leading)
    first = found[0]
    return Communities(
        text(first, "rule"), text(first, "parameters"), len(found), tuple(map(parts.whole, shown))
    )


def _deciding(graph: GraphReader, right: RightId | None) -> list[str] | None:
    if right is None:
        return None
    one(graph, "right_by_id", "right", right=right)
    return [text(row, "act") for row in graph.run(load("acts_deciding_on_right"), {"right": right})]


class _Parts:
    """What is told of some communities, each read at once for all of them."""

    def __init__(self, graph: GraphReader, limits: Row, leading: int) -> None:
        asked = {"communities": limits["communities"]}
        self._labels = _grouped(graph.run(load("terms_of_communities"), asked))
        self._courts = _grouped(graph.run(load("courts_of_communities"), limits))
        led = graph.run(load("leading_of_communities"), {**limits, "leading": leading})
        self._leading = _grouped(led)

    def whole(self, row: Row) -> Community:
        """Return a community with all its parts."""
        name = text(row, "id")
        return Community(
            name,
            whole(row, "size"),
            whole(row, "acts"),
            tuple(map(_label, self._labels[name])),
            tuple(
                CourtInCommunity(text(one, "court"), whole(one, "acts"))
                for one in self._courts[name]
            ),
            tuple(map(_leading, self._leading[name])),
        )


def _grouped(rows: Sequence[dict[str, Value]]) -> defaultdict[str, list[Row]]:
    grouped: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[text(row, "analysis")].append(row)
    return grouped


def _label(row: Row) -> TellingTerm:
    return TellingTerm(
        text(row, "about"), text_or_none(row, "label_en"), real(row, "weight"),
        whole(row, "inside"), whole(row, "outside"),
    )  # fmt: skip


def _leading(row: Row) -> LeadingAct:
    return LeadingAct(
        act_of(row), whole(row, "ordinal") + 1, real(row, "weight"), text(row, "claim")
    )
