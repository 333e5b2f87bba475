"""What did the courts decide in respect of a State, on which rights and articles?"""

from collections.abc import Iterable
from dataclasses import dataclass

from comity.ids import StateId
from comity.store import GraphReader, Row
from queries.coverage import CourtCoverage, Coverage, held_now
from queries.kept import kept
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.presence import one
from queries.rows import text, text_or_none
from queries.statement import load
from queries.tallies import Tally, tally_of


@dataclass(frozen=True, slots=True)
class ArticleTally:
    """How often something was held on one article; empty where the holding names none."""

    article: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class RightTally:
    """How often something was held on one right, through exact and close provisions."""

    right: str
    label: str | None
    tally: Tally


@dataclass(frozen=True, slots=True)
class CourtOnState:
    """What one court held in respect of the State.

    Attributes:
        court: its code.
        in_all: its holdings and rulings in respect of the State.
        held: what is held of the court at all: the denominator.
        outcomes: by outcome.
        articles: by article and outcome.
        rights: by right and outcome.
    """

    court: str
    in_all: Tally
    held: CourtCoverage
    outcomes: tuple[Tally, ...]
    articles: tuple[ArticleTally, ...]
    rights: tuple[RightTally, ...]


@dataclass(frozen=True, slots=True)
class State:
    """The answer."""

    id: str
    label_en: str
    label_fr: str | None
    label_es: str | None
    courts: tuple[CourtOnState, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no holding is in respect of the State."""
        return not self.courts


def state(graph: GraphReader, code: StateId, within: Narrowing = EVERYTHING) -> State:
    """Return what the courts held in respect of a State.

    Args:
        graph: the graph.
        code: alpha-3.
        within: court and time; the denominators are those of all years.

    Raises:
        NotFoundError: the vocabulary has no such State.
    """
    graph = kept(graph, "state", code, within)
    found = one(graph, "state_by_id", "State", state=code)
    wanted: Row = {"state": code, **within.only(*COURT_AND_TIME)}
    counts = graph.run(load("outcomes_of_state"), wanted)
    rights = graph.run(load("rights_of_state"), wanted)
    return State(
        text(found, "id"),
        text_or_none(found, "label_en") or text(found, "id"),
        text_or_none(found, "label_fr"),
        text_or_none(found, "label_es"),
        _courts(counts, tuple(map(_right, rights)), held_now(graph)),
    )


def _courts(
    counts: Iterable[Row], rights: tuple[RightTally, ...], held: Coverage
) -> tuple[CourtOnState, ...]:
    by_level: dict[str, list[Row]] = {"court": [], "outcome": [], "article": []}
    for row in counts:
        by_level[text(row, "level")].append(row)
    outcomes = [tally_of(row) for row in by_level["outcome"]]
    articles = [ArticleTally(text(row, "article"), tally_of(row)) for row in by_level["article"]]
    return tuple(
        CourtOnState(
            court=total.court,
            in_all=total,
            held=held.of(total.court),
            outcomes=tuple(each for each in outcomes if each.court == total.court),
            articles=tuple(each for each in articles if each.tally.court == total.court),
            rights=tuple(each for each in rights if each.tally.court == total.court),
        )
        for total in map(tally_of, by_level["court"])
    )


def _right(row: Row) -> RightTally:
    return RightTally(text(row, "right"), text_or_none(row, "label_en"), tally_of(row))
