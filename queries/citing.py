"""Who cites whom: what a ruling cites, what cites it, and what one court cites of another."""

from dataclasses import dataclass

from comity.errors import InvalidValueError
from comity.ids import CourtId, RulingId
from comity.store import GraphReader, Row
from queries.acts import Act
from queries.citations import (
    CitedAuthority,
    CitingAct,
    Exchange,
    cited_of,
    citing_of,
    exchange_of,
)
from queries.narrowing import EVERYTHING, Narrowing
from queries.paging import FIRST, Key, Page, Turn, cut
from queries.presence import act_named, one
from queries.rows import text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CitedCourt:
    """How often one court is cited by an act."""

    court: str | None
    citations: int
    authorities: int


@dataclass(frozen=True, slots=True)
class CitingCourt:
    """How often one court cites an act in one way."""

    court: str | None
    treatment: str | None
    citations: int
    rulings: int


@dataclass(frozen=True, slots=True)
class Voice:
    """How often one court cites another in one voice."""

    speaker: str | None
    citations: int
    citing: int
    cited: int


@dataclass(frozen=True, slots=True)
class Cites:
    """What a ruling or guide cites, in the order of its text.

    Attributes:
        act: the ruling or guide.
        in_all: counts by cited court, whatever the question leaves out.
        citations: of this page.
    """

    act: Act
    in_all: tuple[CitedCourt, ...]
    citations: tuple[CitedAuthority, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is cited."""
        return not self.citations


@dataclass(frozen=True, slots=True)
class CitedBy:
    """What cites a ruling or guide, the latest years first.

    Attributes:
        act: the ruling or guide.
        in_all: counts by citing court and treatment, whatever the question leaves out.
        citations: of this page.
    """

    act: Act
    in_all: tuple[CitingCourt, ...]
    citations: tuple[CitingAct, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nobody cites it."""
        return not self.citations


@dataclass(frozen=True, slots=True)
class Dialogue:
    """What one court cites of another, the latest years first.

    Attributes:
        citing_court: whose words.
        cited_court: whose authority.
        in_all: counts by voice, whatever the years.
        citations: of this page.
    """

    citing_court: str
    cited_court: str
    in_all: tuple[Voice, ...]
    citations: tuple[Exchange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the one never cites the other."""
        return not self.citations


def cites(
    graph: GraphReader,
    act: RulingId,
    court: CourtId | None = None,
    treatment: str | None = None,
    turn: Turn = FIRST,
) -> Page[Cites]:
    """Return what a ruling or guide cites, with the citing passages.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        court: of the authorities cited.
        treatment: what the passage does with them.
        turn: which page.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    found = act_named(graph, act)
    ordinal, target, claim = turn.key((-2, "", ""))
    rows = graph.run(
        load("cites"),
        {"act": act, "court": court, "treatment": treatment, "ordinal": ordinal, "target": target,
         "claim": claim, "limit": turn.limit + 1},
    )  # fmt: skip
    shown, following = cut(rows, turn, _key_of_cited)
    totals = graph.run(load("cites_by_court"), {"act": act})
    counts = tuple(
        CitedCourt(text_or_none(row, "court"), whole(row, "citations"), whole(row, "authorities"))
        for row in totals
    )
    return Page(Cites(found, counts, tuple(map(cited_of, shown))), following)


@dataclass(frozen=True, slots=True)
class Manner:
    """How an authority is cited; each may be missing.

    Attributes:
        treatment: what the passage does with it, e.g. ``"distinguished"``.
        pinpoint: paragraph cited, as printed.
    """

    treatment: str | None = None
    pinpoint: str | None = None


ANY_MANNER = Manner()


def cited_by(
    graph: GraphReader,
    act: RulingId,
    within: Narrowing = EVERYTHING,
    manner: Manner = ANY_MANNER,
    turn: Turn = FIRST,
) -> Page[CitedBy]:
    """Return what cites a ruling or guide, with the citing passages, the latest years first.

    Args:
        graph: the graph.
        act: id of a ruling or guide.
        within: court and time of the citing acts.
        manner: treatment and pinpoint.
        turn: which page.

    Raises:
        NotFoundError: the graph knows no such ruling or guide.
    """
    found = act_named(graph, act)
    wanted: Row = {
        "act": act, "treatment": manner.treatment, "pinpoint": manner.pinpoint,
        **within.parameters, **_after(turn),
    }  # fmt: skip
    shown, following = cut(graph.run(load("cited_by"), wanted), turn, _key_of_citing)
    counts = tuple(
        CitingCourt(
            text_or_none(row, "court"), text_or_none(row, "treatment"), whole(row, "citations"),
            whole(row, "rulings"),
        )
        for row in graph.run(load("cited_by_court"), {"act": act})
    )  # fmt: skip
    return Page(CitedBy(found, counts, tuple(map(citing_of, shown))), following)


def dialogue(
    graph: GraphReader,
    from_court: CourtId,
    to_court: CourtId,
    within: Narrowing = EVERYTHING,
    turn: Turn = FIRST,
) -> Page[Dialogue]:
    """Return which acts of one court cite another, in which words, the latest years first.

    Raises:
        InvalidValueError: both courts are the same; what a court cites of its own is asked ruling
            by ruling.
        NotFoundError: a court is unknown.
    """
    if from_court == to_court:
        raise InvalidValueError("pair of courts", f"{from_court} and {to_court}", "name two courts")
    for court in (from_court, to_court):
        one(graph, "court_by_id", "court", court=court)
    courts: Row = {"from": from_court, "to": to_court}
    days = {name: within.parameters[name] for name in ("since", "until")}
    rows = graph.run(load("dialogue"), {**courts, **days, **_after(turn)})
    shown, following = cut(rows, turn, _key_of_citing)
    voices = tuple(
        Voice(
            text_or_none(row, "speaker"), whole(row, "citations"), whole(row, "citing"),
            whole(row, "cited"),
        )
        for row in graph.run(load("dialogue_by_speaker"), courts)
    )  # fmt: skip
    found = Dialogue(from_court, to_court, voices, tuple(map(exchange_of, shown)))
    return Page(found, following)


def _after(turn: Turn) -> Row:
    year, citing, passage, claim = turn.key((9999, "", "", ""))
    return {
        "year": year, "citing": citing, "passage": passage, "claim": claim, "limit": turn.limit + 1,
    }  # fmt: skip


def _key_of_cited(row: Row) -> Key:
    return whole(row, "ordinal"), text(row, "cited_id"), text_or_none(row, "claim") or ""


def _key_of_citing(row: Row) -> Key:
    claim = text_or_none(row, "claim") or ""
    return whole(row, "year"), text(row, "citing_id"), text(row, "passage"), claim
