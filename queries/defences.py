"""Which defences do States raise on a right, and where do they succeed?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from comity.intervals import wilson
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.holdings_found import Subject, subject_checked
from queries.narrowing import EVERYTHING, SURE, Narrowing
from queries.pleas import Plea, pleas
from queries.rows import text, text_or_none, whole, whole_or_none
from queries.statement import load

EXAMPLES: Final = 1
"""Rulings a court, defence and end, where nobody asks otherwise."""

RULE: Final = (
    "Rulings with a holding on the right in which a passage of the Government's pleads the defence;"
    " each counts once, as a violation where it found any. An objection succeeds where the"
    " complaint is inadmissible, every other defence where no violation is found. The plea may have"
    " been raised against another complaint of the same ruling."
)

_PLACES: Final = 4


@dataclass(frozen=True, slots=True)
class Ends:
    """How rulings ended on the right.

    Attributes:
        rulings: all of them.
        digests: of those, known from digests of ours alone.
        violations: that found at least one violation of the right.
        no_violations: that found none, and said so.
        inadmissible: that declared the complaint inadmissible and found neither.
        open: the others.
        decided: the denominator of ``share``.
        succeeded: of those, where the defence succeeded.
        share: ``None`` of nothing.
        low: lower end of the share's 95 % Wilson interval.
        high: upper end.
        first_year: of the rulings; ``None`` where no day is known.
        last_year: likewise.
    """

    rulings: int
    digests: int
    violations: int
    no_violations: int
    inadmissible: int
    open: int
    decided: int
    succeeded: int
    share: float | None
    low: float
    high: float
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True, slots=True)
class PleaShown:
    """A ruling in which a State raised the defence.

    Attributes:
        ruling: the ruling.
        ended: ``violation``, ``no-violation`` or ``inadmissible``.
        plea: the Government's words.
        claim: that proves the plea.
        provision: of the holding.
        held_in: passage of the holding; ``None`` where it has none.
        held_by: claim that proves the holding.
    """

    ruling: Act
    ended: str
    plea: Excerpt | None
    claim: str | None
    provision: str | None
    held_in: str | None
    held_by: str | None


@dataclass(frozen=True, slots=True)
class Defence:
    """A defence before one court.

    Attributes:
        doctrine: that States plead.
        kind: what it asks of the court.
        ends: how the rulings ended in which it was raised.
        examples: the weightiest by how they ended.
    """

    doctrine: str
    kind: Plea
    ends: Ends
    examples: tuple[PleaShown, ...]


@dataclass(frozen=True, slots=True)
class ObjectionsDecided:
    """Preliminary objections that operative parts decide, on one ground.

    Attributes:
        ground: the doctrine that the item names; ``None`` where it names none of the vocabulary.
        dismissed: items that dismiss one.
        allowed: items that allow one.
        share: ``allowed`` of both.
        low: lower end of its 95 % Wilson interval.
        high: upper end.
        holding: one of the items, by its id.
    """

    ground: str | None
    dismissed: int
    allowed: int
    share: float
    low: float
    high: float
    holding: str


@dataclass(frozen=True, slots=True)
class CourtOnDefences:
    """The defences before one court.

    Attributes:
        court: its code.
        whatever: how all its rulings on the right ended, whatever was pleaded: to compare with.
        defences: the most frequent first.
        objections: by ground, as its operative parts decide them.
    """

    court: str
    whatever: Ends
    defences: tuple[Defence, ...]
    objections: tuple[ObjectionsDecided, ...]


@dataclass(frozen=True, slots=True)
class Defences:
    """The answer.

    Attributes:
        subject: the right or provision.
        rule: what is counted, in words.
        courts: before which a defence was raised or an objection decided, by code.
    """

    subject: str
    rule: str
    courts: tuple[CourtOnDefences, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no State is known to have raised one."""
        return not self.courts


def defences(
    graph: GraphReader,
    subject: Subject,
    within: Narrowing = EVERYTHING,
    examples: int = EXAMPLES,
) -> Defences:
    """Return the defences that States raise on a right or provision, and where they succeed.

    Args:
        graph: the graph.
        subject: a right or a provision; its outcome and group are not asked.
        within: court, respondent and time of the ruling, and how sure the plea is.
        examples: rulings a court, defence and end to show.

    Raises:
        InvalidValueError: neither a right nor a provision is named, or both.
        NotFoundError: the vocabulary lacks it.
    """
    subject_checked(graph, subject)
    limits = within.spanning(*SURE, "respondent")
    wanted: Row = {
        **limits, "about": subject.right, "provision": subject.provision,
        "defences": sorted(pleas()),
    }  # fmt: skip
    pleaded: Row = {**wanted, "speaker": "government", "role": "named"}
    counted = _by(graph.run(load("defences"), pleaded), "court", "defence")
    shown = _by(
        graph.run(load("defences_shown"), {**pleaded, "leading": examples}), "court", "defence"
    )
    decided = _by(graph.run(load("objections_decided"), wanted), "court", "ground")
    courts = sorted({court for court, named in counted if named} | {court for court, _ in decided})
    return Defences(
        str(subject.right or subject.provision),
        RULE,
        tuple(_court(court, counted, shown, decided) for court in courts),
    )


_Rows = Mapping[tuple[str, str], list[Row]]


def _by(rows: Iterable[Row], *names: str) -> _Rows:
    one, other = names
    grouped: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        grouped[text(row, one), text(row, other)].append(row)
    return dict(grouped)


def _court(court: str, counted: _Rows, shown: _Rows, decided: _Rows) -> CourtOnDefences:
    raised = [
        Defence(
            named, pleas()[named], _ends(rows, pleas()[named]),
            tuple(map(_shown, shown.get((court, named), ()))),
        )
        for (where, named), rows in counted.items()
        if where == court and named
    ]  # fmt: skip
    return CourtOnDefences(
        court,
        _ends(counted[court, ""], Plea.JUSTIFICATION),
        tuple(sorted(raised, key=lambda each: (-each.ends.rulings, each.doctrine))),
        tuple(_objections(g, rows) for (where, g), rows in decided.items() if where == court),
    )


def _ends(rows: Iterable[Row], kind: Plea) -> Ends:
    told = list(rows)
    ended = {text(row, "ended"): whole(row, "rulings") for row in told}
    breach, none, barred = (
        ended.get(each, 0) for each in ("violation", "no-violation", "inadmissible")
    )
    succeeded = barred if kind is Plea.OBJECTION else none
    decided = breach + none + (barred if kind is Plea.OBJECTION else 0)
    low, high = wilson(succeeded, decided)
    return Ends(
        rulings=sum(ended.values()),
        digests=sum(whole(row, "digests") for row in told),
        violations=breach,
        no_violations=none,
        inadmissible=barred,
        open=ended.get("open", 0),
        decided=decided,
        succeeded=succeeded,
        share=round(succeeded / decided, _PLACES) if decided else None,
        low=round(low, _PLACES),
        high=round(high, _PLACES),
        first_year=min(_years(told, "first_year"), default=None),
        last_year=max(_years(told, "last_year"), default=None),
    )


def _shown(row: Row) -> PleaShown:
    return PleaShown(
        act_of(row), text(row, "ended"), excerpt_of(row), text_or_none(row, "claim"),
        text_or_none(row, "provision"), text_or_none(row, "held_in"), text_or_none(row, "held_by"),
    )  # fmt: skip


def _objections(ground: str, rows: Iterable[Row]) -> ObjectionsDecided:
    told = list(rows)
    counts = {text(row, "outcome"): whole(row, "objections") for row in told}
    allowed, dismissed = counts.get("objection-allowed", 0), counts.get("objection-dismissed", 0)
    low, high = wilson(allowed, allowed + dismissed)
    return ObjectionsDecided(
        ground or None, dismissed, allowed, round(allowed / (allowed + dismissed), _PLACES),
        round(low, _PLACES), round(high, _PLACES), min(text(row, "holding") for row in told),
    )  # fmt: skip


def _years(rows: Iterable[Row], name: str) -> list[int]:
    return [year for row in rows if (year := whole_or_none(row, name)) is not None]
