"""In which passages does a court itself apply a doctrine?"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from comity.ids import DoctrineId, GroupId
from comity.store import GraphReader, Row
from queries.acts import Act, Excerpt, act_of, excerpt_of
from queries.doctrine_terms import Named, doctrine_named
from queries.narrowing import EVERY, EVERYTHING, Narrowing
from queries.paging import FIRST, Key, Page, Turn, cut
from queries.rows import real, text, text_or_none, texts, whole
from queries.statement import load


class Role(StrEnum):
    """What a court does with a doctrine in its own words."""

    APPLIED = "applied"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Application:
    """A passage in the court's own words.

    Attributes:
        act: the ruling or guide.
        respondents: of the ruling.
        role: whether the court applies the doctrine there, or only names it.
        passage: the words.
        claim: id of the claim that proves it.
        confidence: 0 to 1.
    """

    act: Act
    respondents: tuple[str, ...]
    role: Role
    passage: Excerpt | None
    claim: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Share:
    """How many acts and passages fall to one court, State, year or group.

    Attributes:
        code: of the court, State or group, or the year.
        label: of the group.
        acts: rulings and guides; one with two respondents counts for both.
        passages: of those acts.
    """

    code: str
    label: str | None
    acts: int
    passages: int


@dataclass(frozen=True, slots=True)
class Applications:
    """The answer: never a party's plea, a third party's brief or a separate opinion.

    Attributes:
        doctrine: what was asked about.
        role: ``applied``, or ``named`` where the courts' other words on it were asked for.
        courts: counts of all pages by court; likewise by respondent State, year and group.
        passages: of this page, the latest years first.
    """

    doctrine: Named
    role: Role
    courts: tuple[Share, ...]
    respondents: tuple[Share, ...]
    years: tuple[Share, ...]
    groups: tuple[Share, ...]
    passages: tuple[Application, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no court held does so."""
        return not self.passages


@dataclass(frozen=True, slots=True)
class Use:
    """Which passages are wanted.

    Attributes:
        role: what the court does there.
        group: persons whom the act concerns; ``None`` for all acts.
    """

    role: Role = Role.APPLIED
    group: GroupId | None = None


APPLYING: Final = Use()


def applications(
    graph: GraphReader,
    wanted: DoctrineId,
    within: Narrowing = EVERYTHING,
    use: Use = APPLYING,
    turn: Turn = FIRST,
) -> Page[Applications]:
    """Return the passages in which a court itself applies a doctrine, or names it.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: any limits.
        use: what the court does there, and whom its act concerns.
        turn: which page.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    named = doctrine_named(graph, wanted)
    limits: Row = {
        "doctrine": wanted, "role": use.role, "group": use.group, **within.only(*EVERY)
    }  # fmt: skip
    year, citing, passage, claim = turn.key((9999, "", "", ""))
    place: Row = {"year": year, "citing": citing, "passage": passage, "claim": claim}
    rows = graph.run(load("applications"), {**limits, **place, "limit": turn.limit + 1})
    shown, following = cut(rows, turn, _key)
    shares = _shares(graph.run(load("applications_by"), limits))
    found = Applications(
        doctrine=named,
        role=use.role,
        courts=shares["court"],
        respondents=shares["respondent"],
        years=tuple(sorted(shares["year"], key=lambda each: each.code)),
        groups=shares["group"],
        passages=tuple(_application(row, use.role) for row in shown),
    )
    return Page(found, following)


def _shares(rows: Sequence[Row]) -> dict[str, tuple[Share, ...]]:
    return {
        level: tuple(_share(row) for row in rows if row["level"] == level)
        for level in ("court", "respondent", "year", "group")
    }


def _key(row: Row) -> Key:
    return whole(row, "year"), text(row, "id"), text(row, "passage"), text(row, "claim")


def _share(row: Row) -> Share:
    return Share(
        text(row, "code"), text_or_none(row, "label"), whole(row, "acts"), whole(row, "passages")
    )


def _application(row: Row, role: Role) -> Application:
    return Application(
        act=act_of(row),
        respondents=texts(row, "respondents"),
        role=role,
        passage=excerpt_of(row),
        claim=text_or_none(row, "claim"),
        confidence=real(row, "confidence"),
    )
