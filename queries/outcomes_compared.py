"""What did these rulings decide, side by side?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import ProvisionId, RulingId
from comity.store import GraphReader
from queries.acts import Act
from queries.holdings import Holding, holding_of
from queries.presence import act_named
from queries.statement import load

MOST: Final = 25
"""Rulings that one table still shows side by side."""


@dataclass(frozen=True, slots=True)
class RulingCompared:
    """A ruling and what it decided.

    Attributes:
        ruling: the ruling.
        holdings: in the order of its operative part, each with vote, passage and claim.
        violated: provisions found violated, without repeats, in that order.
        not_violated: provisions found not violated, likewise.
    """

    ruling: Act
    holdings: tuple[Holding, ...]
    violated: tuple[str, ...]
    not_violated: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutcomesCompared:
    """Rulings side by side, as they were named.

    Attributes:
        provision: to which the comparison was narrowed; ``None`` where it was not.
        rulings: without repeats.
        without_holdings: ids of rulings in which no such holding was read.
    """

    provision: str | None
    rulings: tuple[RulingCompared, ...]
    without_holdings: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether none of the rulings has such a holding."""
        return len(self.without_holdings) == len(self.rulings)


def outcomes_compared(
    graph: GraphReader, acts: Sequence[RulingId], provision: ProvisionId | None = None
) -> OutcomesCompared:
    """Return what rulings decided, side by side.

    Args:
        graph: the graph.
        acts: the rulings, 1 to 25; a repeated one is shown once.
        provision: only holdings on it, on a paragraph of it, or read with either.

    Raises:
        InvalidValueError: no ruling, or too many.
        NotFoundError: the graph knows none of one of the ids.
    """
    named = tuple(dict.fromkeys(acts))
    if not 1 <= len(named) <= MOST:
        raise InvalidValueError("list of rulings", str(len(named)), f"name 1 to {MOST}")
    compared = tuple(_compared(graph, act, provision) for act in named)
    without = tuple(each.ruling.id for each in compared if not each.holdings)
    return OutcomesCompared(provision, compared, without)


def _compared(graph: GraphReader, act: RulingId, provision: str | None) -> RulingCompared:
    ruling = act_named(graph, act)
    rows = graph.run(load("holdings_of_act"), {"act": act})
    holdings = tuple(held for held in map(holding_of, rows) if _is_on(held, provision))
    return RulingCompared(
        ruling, holdings, _with(holdings, "violation"), _with(holdings, "no-violation")
    )


def _is_on(held: Holding, provision: str | None) -> bool:
    """Return whether a holding is on a provision, below it, or read with one that is."""
    if provision is None:
        return True
    named = (held.provision, *held.read_with)
    return any(f"{each}.".startswith(f"{provision}.") for each in named if each)


def _with(holdings: Sequence[Holding], outcome: str) -> tuple[str, ...]:
    named = (held.provision for held in holdings if held.outcome == outcome)
    return tuple(dict.fromkeys(each for each in named if each))
