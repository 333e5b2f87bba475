"""The lines of the right page: one a court, with provisions, outcomes and the leading ruling."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from api.pages.drawing.outcomes import Bar, Outcomes, bar_of
from api.pages.drawing.relations import RELATIONS, Relation
from api.pages.linking import passage_path, ruling_path
from api.pages.visits import Visit
from api.pages.wording import OUTCOMES, SYSTEMS, provision_named, system_of, worded
from api.pages.words import MATCHES
from api.titles import name_of
from queries.courts import CourtListed
from queries.coverage import CourtCoverage
from queries.provisions import Provisions
from queries.rights import Protecting
from queries.rights_across_courts import CourtOnRight, LeadingRuling, RightAcrossCourts
from queries.tallies import Tally

FOUND = ("violation", "no-violation")


@dataclass(frozen=True, slots=True)
class ProvisionLine:
    """A provision that protects the right.

    Attributes:
        id: its id.
        name: as lawyers write it.
        title: its heading.
        drawing: of how it relates to the right.
        relation: the same in English words.
        note: of an editor, in English.
        source: of the match.
        parts: paragraphs below it that have a match too.
    """

    id: str
    name: str
    title: str
    drawing: Relation
    relation: str
    note: str
    source: str
    parts: int

    @property
    def is_disputed(self) -> bool:
        """Whether courts or States disagree on it."""
        return self.drawing.is_broken


@dataclass(frozen=True, slots=True)
class LeadingLine:
    """The weightiest ruling of a court on the right, and the passage that decides."""

    title: str
    path: str
    year: str
    outcome: str
    number: str | None
    passage_path: str
    standing: str


@dataclass(frozen=True, slots=True)
class CourtLine:
    """One court or body.

    Attributes:
        code: of it.
        name: in the reader's language.
        held: rulings held, as texts or digests.
        known: those and the ones known from citations alone.
        rulings: of ``held``, those on the right.
        provisions: that protect it before this court.
        bar: outcomes of its holdings; ``None`` where it has none.
        others: outcomes that are neither a violation nor none: code, English words, number.
        leading: ``None`` where nothing is held on it.
        first: year of the first holding.
    """

    code: str
    name: str
    held: int
    known: int
    rulings: int
    provisions: tuple[ProvisionLine, ...]
    bar: Bar | None
    others: tuple[tuple[str, str, int], ...]
    leading: LeadingLine | None
    first: int | None

    @property
    def is_shown(self) -> bool:
        """Whether anything of it is held, so that its line says something."""
        return self.bar is not None or self.held > 0


@dataclass(frozen=True, slots=True)
class System:
    """Courts of one system; its name in English."""

    name: str
    courts: tuple[CourtLine, ...]


def outcomes_of(tallies: Iterable[Tally]) -> Outcomes:
    """Return how holdings ended, of tallies by outcome."""
    by_outcome: dict[str, int] = {}
    for each in tallies:
        by_outcome[each.outcome] = by_outcome.get(each.outcome, 0) + each.holdings
    violations, none = (by_outcome.get(each, 0) for each in FOUND)
    return Outcomes(violations, none, sum(by_outcome.values()) - violations - none)


def lines_of(found: Provisions) -> tuple[ProvisionLine, ...]:
    """Return the provisions that protect a right, contested ones last."""
    settled = (_line(each.whole, len(each.parts)) for each in found.provisions)
    return (*settled, *(_line(each, 0) for each in found.contested))


def systems_of(
    visit: Visit,
    found: RightAcrossCourts,
    lines: Iterable[ProvisionLine],
    listed: Iterable[CourtListed],
    supervised: Mapping[str, tuple[str, ...]],
) -> tuple[System, ...]:
    """Return the courts that decided on the right or supervise an instrument that protects it.

    Args:
        visit: whose language is spoken.
        found: the answer on the right.
        lines: provisions that protect the right.
        listed: all courts.
        supervised: instruments by court.
    """
    by_instrument: dict[str, list[ProvisionLine]] = {}
    for each in lines:
        by_instrument.setdefault(each.id.split(".")[0], []).append(each)
    decided = {each.court: each for each in found.courts}
    rows: list[tuple[str, CourtLine]] = []
    for court in listed:
        on = decided.get(court.id)
        instruments = set(supervised.get(court.id, ())) | set(_instruments(on))
        own = [each for name in sorted(instruments) for each in by_instrument.get(name, [])]
        if on or own:
            rows.append((system_of(court.region), _court(visit, court, on, own)))
    rows.sort(key=_place)
    return tuple(
        System(worded(SYSTEMS, name), tuple(line for _, line in group))
        for name, group in groupby(rows, key=lambda row: row[0])
    )


def _place(row: tuple[str, CourtLine]) -> tuple[bool, str, bool, str]:
    system, line = row
    return system == "", worded(SYSTEMS, system), line.bar is None, line.name


def _instruments(on: CourtOnRight | None) -> Iterator[str]:
    for each in on.provisions if on else ():
        yield each.provision.split(".")[0]


def _line(each: Protecting, parts: int) -> ProvisionLine:
    return ProvisionLine(
        id=each.provision,
        name=provision_named(each.provision),
        title=each.title or "",
        drawing=RELATIONS[each.match],
        relation=worded(MATCHES, each.match),
        note=each.note or "",
        source=each.source or "",
        parts=parts,
    )


def _court(
    visit: Visit, court: CourtListed, on: CourtOnRight | None, own: list[ProvisionLine]
) -> CourtLine:
    held = on.held if on else court.rulings or CourtCoverage(court.id, 0, 0, 0, None, None)
    here = held.texts + held.digests
    return CourtLine(
        code=court.id,
        name=visit.names.court(court.id),
        held=here,
        known=here + held.only_cited,
        rulings=on.in_all.texts + on.in_all.digests if on else 0,
        provisions=tuple(own),
        bar=bar_of(outcomes_of(on.outcomes)) if on else None,
        others=_others(on),
        leading=_leading(on.leading[0]) if on and on.leading else None,
        first=on.in_all.first_year if on else None,
    )


def _others(on: CourtOnRight | None) -> tuple[tuple[str, str, int], ...]:
    return tuple(
        (each.outcome, worded(OUTCOMES, each.outcome), each.holdings)
        for each in (on.outcomes if on else ())
        if each.outcome not in FOUND
    )


def _leading(each: LeadingRuling) -> LeadingLine:
    first = each.holdings[0]
    passage = first.passage
    return LeadingLine(
        title=name_of(each.ruling),
        path=ruling_path(each.ruling.id),
        year=(each.ruling.date or "")[:4],
        outcome=worded(OUTCOMES, first.outcome),
        number=passage.number if passage else None,
        passage_path=passage_path(passage.id) if passage else "",
        standing=each.ruling.standing,
    )
