"""What was held on a right or a provision: counted by court, State, year or outcome, and listed."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.errors import InvalidValueError
from comity.ids import GroupId, ProvisionId, RightId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.coverage import CourtCoverage, held_now
from queries.holdings import Holding, holding_of
from queries.kept import kept
from queries.narrowing import EVERYTHING, SURE, Narrowing
from queries.paging import FIRST, Page, Turn, cut
from queries.presence import one
from queries.rights import right_named
from queries.rows import text, whole, whole_or_none
from queries.statement import load


class By(StrEnum):
    """What holdings are counted by."""

    COURT = "court"
    STATE = "state"
    YEAR = "year"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Subject:
    """What the holdings are about.

    Attributes:
        right: a right, through every provision that protects it, contested ones left out; or
        provision: a provision, with the paragraphs below it.
        outcome: only this one.
        group: only rulings that concern these persons.
    """

    right: RightId | None = None
    provision: ProvisionId | None = None
    outcome: str | None = None
    group: GroupId | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """Holdings counted together; what they were not counted by is ``None``.

    Attributes:
        court: code.
        state: alpha-3; empty where the holding names none.
        year: of the ruling; 0 where its day is unknown.
        outcome: of the holding.
        holdings: holdings counted.
        texts: rulings with such a holding of which the full text is here.
        digests: rulings of which only a digest is here.
        first_year: of those rulings.
        last_year: of those rulings.
        held: what is held of the court at all, where counted by court: a denominator.
    """

    court: str | None
    state: str | None
    year: int | None
    outcome: str | None
    holdings: int
    texts: int
    digests: int
    first_year: int | None
    last_year: int | None
    held: CourtCoverage | None


@dataclass(frozen=True, slots=True)
class HoldingOf:
    """A holding and its ruling."""

    ruling: Act
    holding: Holding


@dataclass(frozen=True, slots=True)
class Holdings:
    """The answer.

    Attributes:
        by: what was counted by.
        total: all holdings that fit, the denominator of each group and the length of the list.
        groups: their holdings add up to ``total``; a ruling with several holdings may stand in
            several groups.
        holdings: of this page, by id.
    """

    by: tuple[By, ...]
    total: Counted
    groups: tuple[Counted, ...]
    holdings: tuple[HoldingOf, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was held on it."""
        return not self.total.holdings


NOTHING: Final = Counted(None, None, None, None, 0, 0, 0, None, None, None)


def holdings(
    graph: GraphReader,
    subject: Subject,
    by: Iterable[By] = (),
    within: Narrowing = EVERYTHING,
    turn: Turn = FIRST,
) -> Page[Holdings]:
    """Return what was held on a right or a provision.

    Args:
        graph: the graph.
        subject: the right or the provision, one of them.
        by: what to count by, in any combination.
        within: court, respondent, time and confidence.
        turn: which page of the list; the counts are of all pages.

    Raises:
        InvalidValueError: neither a right nor a provision is named, or both.
        NotFoundError: the vocabulary lacks it.
    """
    if subject.right is not None:
        graph = kept(graph, "holdings", subject.right, within)
    subject_checked(graph, subject)
    (after,) = turn.key(("",))
    wanted = _wanted(subject, within)
    chosen = frozenset(by)
    (total,) = _counted(graph, wanted, frozenset()) or (NOTHING,)
    rows = graph.run(load("holdings_listed"), {**wanted, "after": after, "limit": turn.limit + 1})
    shown, following = cut(rows, turn, lambda row: (text(row, "holding"),))
    listed = tuple(HoldingOf(act_of(row), holding_of(row)) for row in shown)
    groups = _counted(graph, wanted, chosen) if chosen else ()
    ordered = tuple(each for each in By if each in chosen)
    return Page(Holdings(ordered, total, groups, listed), following)


def subject_checked(graph: GraphReader, subject: Subject) -> None:
    """Refuse a subject that is none, or two.

    Raises:
        InvalidValueError: neither a right nor a provision is named, or both.
        NotFoundError: the vocabulary lacks it.
    """
    if (subject.right is None) == (subject.provision is None):
        raise InvalidValueError(
            "subject", f"{subject.right}, {subject.provision}", "name a right or a provision"
        )
    if subject.right is not None:
        right_named(graph, subject.right)
    if subject.provision is not None:
        one(graph, "provision_by_id", "provision", provision=subject.provision)


def _wanted(subject: Subject, within: Narrowing) -> Row:
    limits = within.spanning(*SURE, "respondent")
    return {
        **limits, "about": subject.right, "provision": subject.provision,
        "outcome": subject.outcome, "group": subject.group,
    }  # fmt: skip


def _counted(graph: GraphReader, wanted: Row, by: frozenset[By]) -> tuple[Counted, ...]:
    flags = {f"by_{each}": int(each in by) for each in By}
    rows = graph.run(load("holdings_counted"), {**wanted, **flags})
    held = held_now(graph)
    return tuple(
        Counted(
            text(row, "court") if By.COURT in by else None,
            text(row, "state") if By.STATE in by else None,
            whole(row, "group_year") if By.YEAR in by else None,
            text(row, "outcome") if By.OUTCOME in by else None,
            whole(row, "holdings"), whole(row, "texts"), whole(row, "digests"),
            whole_or_none(row, "first_year"), whole_or_none(row, "last_year"),
            held.of(text(row, "court")) if By.COURT in by else None,
        )
        for row in rows
    )  # fmt: skip
