"""How did the courts decide like cases: how often a violation, of how many, with which examples?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import DoctrineId, GroupId, RemedyId, RightId
from comity.intervals import wilson
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.holdings import Holding, holding_of
from queries.kept import kept
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.rights import Right, right_named
from queries.rows import text, whole, whole_or_none
from queries.statement import load

EXAMPLES: Final = 2
"""Rulings a court and outcome, where nobody asks otherwise."""

_PLACES: Final = 4
"""Decimals of a share; more would be noise of the counts."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What makes cases alike besides the right; all given must hold.

    Attributes:
        group: of persons whom the ruling concerns.
        doctrine: that the court applies in the ruling; a party's plea does not count.
        remedy: that the ruling orders or recommends.
    """

    group: GroupId | None = None
    doctrine: DoctrineId | None = None
    remedy: RemedyId | None = None


THE_RIGHT_ALONE: Final = Likeness()


@dataclass(frozen=True, slots=True)
class Example:
    """A like case and the holding that decides it."""

    ruling: Act
    holding: Holding


@dataclass(frozen=True, slots=True)
class CourtOnLikeCases:
    """How one court decided the like cases.

    Attributes:
        court: its code.
        rulings: like cases, however they ended.
        digests: of those, known from digests of ours alone, which were chosen, not sampled.
        decided: of ``rulings``, those that found a violation or none: the denominator.
        violations: rulings that found at least one violation of the right.
        no_violations: rulings that found none, and said so.
        share: ``violations`` of ``decided``; ``None`` of nothing.
        low: lower end of the share's 95 % Wilson interval.
        high: upper end.
        first_year: of ``rulings``.
        last_year: of ``rulings``.
        examples: the weightiest with a violation, then the weightiest without.
    """

    court: str
    rulings: int
    digests: int
    decided: int
    violations: int
    no_violations: int
    share: float | None
    low: float
    high: float
    first_year: int | None
    last_year: int | None
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class LikeCases:
    """The answer.

    Attributes:
        right: the right.
        rule: which cases are taken to be alike, in words.
        courts: by code.
    """

    right: Right
    rule: str
    courts: tuple[CourtOnLikeCases, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no court decided a like case."""
        return not self.courts


def like_cases(
    graph: GraphReader,
    right: RightId,
    alike: Likeness = THE_RIGHT_ALONE,
    within: Narrowing = EVERYTHING,
    examples: int = EXAMPLES,
) -> LikeCases:
    """Return how the courts decided like cases.

    A ruling counts once: as a violation where it found any violation of the right. What a court
    gets to decide differs from court to court, so that a share compares dockets, not courts.

    Args:
        graph: the graph.
        right: the right, through its exact, close, broad and narrow provisions.
        alike: what else the cases have in common.
        within: court, respondent and time.
        examples: rulings a court and outcome to show.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    graph = kept(graph, "like_cases", right, within)
    found = right_named(graph, right)
    limits = within.spanning(*COURT_AND_TIME, "respondent")
    wanted: Row = {
        "right": right, **limits, "group": alike.group, "applying": alike.doctrine,
        "remedy": alike.remedy,
    }  # fmt: skip
    counts = graph.run(load("like_cases"), wanted)
    shown = graph.run(load("like_cases_shown"), {**wanted, "leading": examples})
    courts = dict.fromkeys(text(row, "court") for row in counts)
    return LikeCases(
        found,
        rule_of(found, alike),
        tuple(_court(court, _of(counts, court), _of(shown, court)) for court in courts),
    )


def rule_of(right: Right, alike: Likeness) -> str:
    """Return in words which cases are taken to be alike."""
    more = [
        words
        for value, words in (
            (alike.group, f"that concern {alike.group}"),
            (alike.doctrine, f"in which the court applies {alike.doctrine}"),
            (alike.remedy, f"that order or recommend {alike.remedy}"),
        )
        if value
    ]
    base = (
        f"Rulings with a holding on a provision that protects {right.id} (contested ones left out)"
    )
    return "; ".join([base, *more]) + ". A ruling counts once, as a violation where it found any."


def _court(court: str, counts: Sequence[Row], shown: Sequence[Row]) -> CourtOnLikeCases:
    ended = {text(row, "ended"): whole(row, "rulings") for row in counts}
    violations, none = ended.get("violation", 0), ended.get("no-violation", 0)
    decided = violations + none
    low, high = wilson(violations, decided)
    return CourtOnLikeCases(
        court=court,
        rulings=sum(ended.values()),
        digests=sum(whole(row, "digests") for row in counts),
        decided=decided,
        violations=violations,
        no_violations=none,
        share=round(violations / decided, _PLACES) if decided else None,
        low=round(low, _PLACES),
        high=round(high, _PLACES),
        first_year=min(_years(counts, "first_year"), default=None),
        last_year=max(_years(counts, "last_year"), default=None),
        examples=_examples(shown),
    )


def _examples(shown: Sequence[Row]) -> tuple[Example, ...]:
    ordered = sorted(shown, key=lambda row: (row["ended"] != "violation", whole(row, "place")))
    return tuple(Example(act_of(row), holding_of(row)) for row in ordered)


def _of(rows: Iterable[Row], court: str) -> list[Row]:
    return [row for row in rows if row["court"] == court]


def _years(rows: Iterable[Row], name: str) -> list[int]:
    return [year for row in rows if (year := whole_or_none(row, name)) is not None]
