"""Tallies as figures that lead to their lists."""

from collections.abc import Iterable
from dataclasses import dataclass

from api.pages.drawing.outcomes import Bar, Outcomes, bar_of
from queries.tallies import Tally


@dataclass(frozen=True, slots=True)
class Tallied:
    """How holdings on one thing ended; ``query``: parameters of the list behind the figures."""

    name: str
    path: str
    bar: Bar
    query: dict[str, str]


def counted(tallies: Iterable[Tally]) -> Outcomes:
    """Return how holdings ended, of tallies by outcome."""
    by_outcome: dict[str, int] = {}
    for each in tallies:
        by_outcome[each.outcome] = by_outcome.get(each.outcome, 0) + each.holdings
    violations, none = by_outcome.get("violation", 0), by_outcome.get("no-violation", 0)
    return Outcomes(violations, none, sum(by_outcome.values()) - violations - none)


def tallied(name: str, path: str, tallies: Iterable[Tally], **query: str) -> Tallied:
    """Return tallies of one thing as a line."""
    return Tallied(name, path, bar_of(counted(tallies)), query)
