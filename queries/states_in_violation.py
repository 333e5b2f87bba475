"""Which States did two bodies both find in violation, and under which provisions?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import CourtId, GroupId, RightId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.holdings import Holding, holding_of
from queries.kept import kept
from queries.narrowing import EVERYTHING, TIME, Narrowing
from queries.paging import Page, Turn, cut
from queries.rights import right_named
from queries.rows import text, text_or_none, whole
from queries.statement import load

STATES: Final = 5
"""States a page where nobody asks otherwise: of each every provision is told."""


@dataclass(frozen=True, slots=True)
class ProvisionViolated:
    """A provision found violated, with the weightiest ruling that found it.

    Attributes:
        provision: its id.
        holdings: how often the body found it violated by the State.
        ruling: the weightiest of them.
        holding: what that ruling held, with its passage.
    """

    provision: str
    holdings: int
    ruling: Act
    holding: Holding


@dataclass(frozen=True, slots=True)
class BodyOnState:
    """What one body found in respect of the State.

    Attributes:
        court: its code.
        rulings: that found a violation.
        violated: by provision.
    """

    court: str
    rulings: int
    violated: tuple[ProvisionViolated, ...]


@dataclass(frozen=True, slots=True)
class StateInViolation:
    """A State that both bodies found in violation, with either body's findings."""

    state: str
    label: str
    bodies: tuple[BodyOnState, ...]


@dataclass(frozen=True, slots=True)
class StatesInViolation:
    """States of this page, by code."""

    courts: tuple[str, ...]
    right: str | None
    group: str | None
    states: tuple[StateInViolation, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no State was found in violation by both."""
        return not self.states


FIRST_STATES: Final = Turn(limit=STATES)


def states_in_violation(
    graph: GraphReader,
    courts: tuple[CourtId, CourtId],
    right: RightId | None = None,
    group: GroupId | None = None,
    within: Narrowing = EVERYTHING,
    turn: Turn = FIRST_STATES,
) -> Page[StatesInViolation]:
    """Return the States that two bodies both found in violation, by code.

    Args:
        graph: the graph.
        courts: the two bodies.
        right: only violations of it, contested provisions left out.
        group: only rulings that concern these persons.
        within: time.
        turn: which page of States.

    Raises:
        InvalidValueError: the two bodies are one, or the cursor is of another question.
        NotFoundError: the vocabulary has no such right.
    """
    one, other = courts
    if one == other:
        raise InvalidValueError("court", other, "name two courts")
    graph = kept(graph, "states_in_violation", f"{one} {other}", within)
    if right is not None:
        right_named(graph, right)
    (after,) = turn.key(("",))
    wanted: Row = {
        "one": one, "other": other, "about": right, "group": group, **within.spanning(*TIME),
        "after": after, "limit": turn.limit + 1,
    }  # fmt: skip
    rows = graph.run(load("states_in_violation"), wanted)
    by_state = groupby(rows, key=lambda row: text(row, "state"))
    shown, following = cut(
        [(code, list(each)) for code, each in by_state], turn, lambda each: (each[0],)
    )
    states = tuple(_state(code, each) for code, each in shown)
    return Page(StatesInViolation((one, other), right, group, states), following)


def _state(code: str, rows: Sequence[Row]) -> StateInViolation:
    by_court = groupby(rows, key=lambda row: text(row, "court"))
    bodies = tuple(_body(court, list(each)) for court, each in by_court)
    return StateInViolation(code, text_or_none(rows[0], "label_en") or code, bodies)


def _body(court: str, rows: Sequence[Row]) -> BodyOnState:
    return BodyOnState(court, whole(rows[0], "rulings"), tuple(map(_violated, rows)))


def _violated(row: Row) -> ProvisionViolated:
    return ProvisionViolated(
        text(row, "provision"), whole(row, "holdings"), act_of(row), holding_of(row)
    )
