"""What stands beneath like cases: what courts ordered after a breach, what States pleaded."""

from dataclasses import dataclass

from api.pages.addressing import path_of_term
from api.pages.drawing.outcomes import FEW
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit
from api.pages.words import MEASURES, named
from api.titles import name_of
from comity.ids import RightId
from queries.acts import Act, Excerpt
from queries.defences import CourtOnDefences, Defence, defences
from queries.holdings_found import Subject
from queries.measures import MeasureOfRuling
from queries.narrowing import Narrowing
from queries.remedies import CourtOnRemedies, remedies

SHOWN = 5
"""Remedies, and defences, of a court; the others are counted."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A ruling that shows it; ``passage_path`` is empty where no passage is held."""

    title: str
    path: str
    year: str
    number: str | None
    passage_path: str


@dataclass(frozen=True, slots=True)
class RemedyLine:
    """A remedy; ``what`` became of it in English; ``rulings`` with it, ``alone`` for this right."""

    name: str
    path: str
    what: str
    rulings: int
    alone: int
    example: Shown | None


@dataclass(frozen=True, slots=True)
class SumLine:
    """Sums of one head and currency."""

    head: str
    currency: str
    sums: int
    least: float
    median: float
    most: float


@dataclass(frozen=True, slots=True)
class CourtOrdered:
    """What a court ordered where it found a breach of the right.

    Attributes:
        rulings: held in full that found a breach: the denominator.
        with_measures: of those, with a remedy read.
        others: remedies left out here.
    """

    code: str
    name: str
    rulings: int
    with_measures: int
    lines: tuple[RemedyLine, ...]
    others: int
    sums: tuple[SumLine, ...]


@dataclass(frozen=True, slots=True)
class DefenceLine:
    """A defence, and how the rulings ended in which it was raised; few are told without share."""

    name: str
    path: str
    rulings: int
    decided: int
    succeeded: int
    share: str
    examples: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class CourtPleaded:
    """What States pleaded before a court; ``whatever``: rulings on the right, whatever pleaded."""

    code: str
    name: str
    decided: int
    none: int
    lines: tuple[DefenceLine, ...]
    others: int


@dataclass(frozen=True, slots=True)
class Beside:
    """Both, by name of the court; ``rule``: how defences are counted, in English."""

    ordered: tuple[CourtOrdered, ...]
    pleaded: tuple[CourtPleaded, ...]
    rule: str


NOTHING = Beside((), (), "")


def beside_of(visit: Visit, right: RightId, within: Narrowing) -> Beside:
    """Return what courts ordered, and what States pleaded, where the right was at stake.

    Args:
        visit: whose language is spoken.
        right: the right; group, test and measure narrow the cases alone.
        within: courts and years.
    """
    ordered = [_ordered(visit, each) for each in remedies(visit.graph, right, within).courts]
    found = defences(visit.graph, Subject(right=right), within)
    pleaded = [_pleaded(visit, each) for each in found.courts if each.defences]
    return Beside(
        tuple(sorted(ordered, key=lambda each: each.name.casefold())),
        tuple(sorted(pleaded, key=lambda each: each.name.casefold())),
        found.rule,
    )


def _ordered(visit: Visit, on: CourtOnRemedies) -> CourtOrdered:
    examples = {(each.measure.remedy, each.measure.outcome): each for each in on.examples}
    return CourtOrdered(
        code=on.court,
        name=visit.names.court(on.court),
        rulings=on.rulings,
        with_measures=on.with_measures,
        lines=tuple(
            RemedyLine(
                visit.names.of("remedy", each.remedy),
                path_of_term("remedy", each.remedy),
                named(MEASURES, each.outcome),
                each.rulings,
                each.alone,
                _example(examples.get((each.remedy, each.outcome))),
            )
            for each in on.remedies[:SHOWN]
        ),
        others=len(on.remedies[SHOWN:]),
        sums=tuple(
            SumLine(
                visit.names.head(each.head),
                each.currency,
                each.sums,
                each.least,
                each.median,
                each.most,
            )
            for each in on.sums[:SHOWN]
        ),
    )


def _example(each: MeasureOfRuling | None) -> Shown | None:
    return _shown(each.ruling, each.measure.passage) if each else None


def _shown(act: Act, passage: Excerpt | None) -> Shown:
    return Shown(
        name_of(act),
        ruling_path(act.id),
        (act.date or "")[:4],
        passage.number if passage else None,
        passage_path(passage.id) if passage else "",
    )


def _pleaded(visit: Visit, on: CourtOnDefences) -> CourtPleaded:
    return CourtPleaded(
        code=on.court,
        name=visit.names.court(on.court),
        decided=on.whatever.decided,
        none=on.whatever.no_violations,
        lines=tuple(_defence(visit, each) for each in on.defences[:SHOWN]),
        others=len(on.defences[SHOWN:]),
    )


def _defence(visit: Visit, each: Defence) -> DefenceLine:
    ends = each.ends
    is_told = ends.share is not None and ends.decided >= FEW
    share = f"{_percent(ends.share or 0)} % ({_percent(ends.low)}–{_percent(ends.high)})"
    return DefenceLine(
        visit.names.doctrine(each.doctrine),
        path_of_term("doctrine", each.doctrine),
        ends.rulings,
        ends.decided,
        ends.succeeded,
        share if is_told else "",
        tuple(_shown(one.ruling, one.plea) for one in each.examples[:2]),
    )


def _percent(share: float) -> int:
    return round(100 * share)
