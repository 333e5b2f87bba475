"""What the right page shows beneath its table: passages, years, tests and guides."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from api.pages.cards import Card, card
from api.pages.drawing.outcomes import Outcomes
from api.pages.linking import passage_path
from api.pages.visits import Visit
from api.pages.wording import paragraphs_cited
from api.pages.words import TREATMENTS, named
from api.titles import name_of
from comity.ids import ProvisionId
from queries.holdings_found import Counted
from queries.interpretations import Interpretation, interpretations
from queries.limits import TestApplied
from queries.narrowing import Narrowing
from queries.paging import LARGEST, Turn
from queries.rights_across_courts import CourtOnRight

EACH: Final = 2
"""Passages a court."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A passage of a court on the right, and the test that it applies there.

    ``court`` is its code as printed, and its name.
    """

    court: tuple[str, str]
    year: str
    card: Card
    test: str
    test_path: str


@dataclass(frozen=True, slots=True)
class Crossing:
    """A citation of another court in a leading ruling on the right, in the court's own words.

    ``citing`` and ``cited`` are codes of courts as printed, with their names.
    """

    citing: tuple[str, str]
    citing_title: str
    number: str | None
    path: str
    verb: str
    cited: tuple[str, str]
    cited_title: str
    cited_path: str
    pinpoints: str


@dataclass(frozen=True, slots=True)
class TestLine:
    """A test, and how many rulings on the right of which courts apply it."""

    name: str
    path: str
    rulings: int
    courts: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class GuideLine:
    """A guide with passages on the right.

    Attributes:
        passages: how many.
        first: path of the first of them.
        rulings: that cite one of them by its number.
        overtaken: passages of which something shows that they are out-dated.
    """

    title: str
    path: str
    body: str
    year: str
    standing: str
    passages: int
    first: str
    rulings: int
    overtaken: int


def sayings_of(visit: Visit, applied: Iterable[TestApplied]) -> tuple[Saying, ...]:
    """Return passages in which courts apply the tests they apply most, two a court at most."""
    found: dict[str, list[Saying]] = {}
    seen: set[str] = set()
    for each in applied:
        own = found.setdefault(each.court, [])
        for shown in each.examples:
            if len(own) < EACH and shown.passage and shown.passage.id not in seen:
                seen.add(shown.passage.id)
                own.append(
                    Saying(
                        _coded(visit, each.court),
                        (shown.ruling.date or "")[:4],
                        replace(
                            card(visit, shown.ruling, shown.passage, fact=shown.claim),
                            court="",  # which stands before it
                        ),
                        visit.names.doctrine(each.test),
                        f"/doctrines/{each.test.partition(':')[2]}",
                    )
                )
                break
    return tuple(saying for own in found.values() for saying in own)


def _coded(visit: Visit, court: str | None) -> tuple[str, str]:
    return visit.names.short_court(court), visit.names.court(court)


def crossings_of(visit: Visit, courts: Iterable[CourtOnRight]) -> tuple[Crossing, ...]:
    """Return which authorities of other courts the leading rulings cite in the court's words."""
    return tuple(
        Crossing(
            citing=_coded(visit, leading.ruling.court),
            citing_title=name_of(leading.ruling),
            number=cross.first.passage.number,
            path=passage_path(cross.first.passage.id),
            verb=named(TREATMENTS, cross.first.treatment or "cited"),
            cited=_coded(visit, cross.cited.court),
            cited_title=name_of(cross.cited),
            cited_path=f"/rulings/{cross.cited.id}",
            pinpoints=paragraphs_cited(cross.first.pinpoints),
        )
        for on in courts
        for leading in on.leading
        for cross in leading.cites
        if cross.first.speaker == "court" and cross.first.passage
    )


def tests_of(visit: Visit, applied: Iterable[TestApplied]) -> tuple[TestLine, ...]:
    """Return the tests that courts apply in rulings on the right, the most applied first."""
    by_test: dict[str, list[TestApplied]] = {}
    for each in applied:
        by_test.setdefault(each.test, []).append(each)
    lines = (
        TestLine(
            visit.names.doctrine(test),
            f"/doctrines/{test.partition(':')[2]}",
            sum(each.rulings for each in found),
            tuple((visit.names.court(each.court), each.rulings, each.of) for each in found),
        )
        for test, found in by_test.items()
    )
    return tuple(sorted(lines, key=lambda each: (-each.rulings, each.name)))


def by_year(groups: Iterable[Counted]) -> dict[int, Outcomes]:
    """Return how holdings ended, by year; those of unknown day left out."""
    counts: dict[int, dict[str, int]] = {}
    for each in groups:
        if each.year:
            counts.setdefault(each.year, {})[each.outcome or ""] = each.holdings
    return {year: _outcomes(found) for year, found in sorted(counts.items())}


def _outcomes(found: Mapping[str, int]) -> Outcomes:
    violations, none = found.get("violation", 0), found.get("no-violation", 0)
    return Outcomes(violations, none, sum(found.values()) - violations - none)


def guides_on(visit: Visit, articles: Sequence[str], within: Narrowing) -> tuple[GuideLine, ...]:
    """Return the guides that interpret some articles, the latest first."""
    passages: dict[str, dict[str, Interpretation]] = {}
    turn = Turn(limit=LARGEST)
    for article in articles:
        found = interpretations(visit.graph, ProvisionId(article), within, turn).data
        for each in found.passages:
            if each.passage:
                passages.setdefault(each.guide.id, {})[each.passage.id] = each
    lines = [_guide(visit, list(found.values())) for found in passages.values()]
    return tuple(sorted(lines, key=lambda each: (each.year, each.title), reverse=True))


def _guide(visit: Visit, found: Sequence[Interpretation]) -> GuideLine:
    guide = found[0].guide
    ordered = sorted(found, key=lambda each: each.passage.id if each.passage else "")
    first = ordered[0].passage
    return GuideLine(
        title=name_of(guide),
        path=f"/guides/{guide.id}",
        body=visit.names.court(guide.court),
        year=(guide.date or "")[:4],
        standing=guide.standing,
        passages=len(found),
        first=passage_path(first.id) if first else "",
        rulings=sum(each.reception.rulings for each in found),
        overtaken=sum(bool(each.reception.outdated) for each in found),
    )
