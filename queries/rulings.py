"""Which rulings are held, by court, State, time, provision and outcome?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from comity.ids import ProvisionId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.paging import FIRST, Page, Turn, cut
from queries.rows import real, text, text_or_none, texts
from queries.statement import load


@dataclass(frozen=True, slots=True)
class RulingListed:
    """A ruling in a list."""

    act: Act
    formation: str | None
    languages: tuple[str, ...]
    respondents: tuple[str, ...]
    rank: float


@dataclass(frozen=True, slots=True)
class Rulings:
    """Rulings held as texts or digests, by id."""

    rulings: tuple[RulingListed, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no ruling held is of this kind."""
        return not self.rulings


@dataclass(frozen=True, slots=True)
class Features:
    """What rulings should be like; each may be missing, all given must hold.

    Attributes:
        kind: e.g. ``"judgment"``.
        outcome: of one of the holdings.
        provision: of one of the holdings (the same one), paragraphs below it included.
    """

    kind: str | None = None
    outcome: str | None = None
    provision: ProvisionId | None = None


ANY: Final = Features()


def rulings(
    graph: GraphReader,
    within: Narrowing = EVERYTHING,
    features: Features = ANY,
    turn: Turn = FIRST,
) -> Page[Rulings]:
    """Return the rulings held (texts and digests, not those only cited), by id."""
    (after,) = turn.key(("",))
    wanted: Row = {
        **within.only(*COURT_AND_TIME, "respondent", "instrument", "language"),
        "kind": features.kind, "outcome": features.outcome, "after": after, "limit": turn.limit + 1,
    }  # fmt: skip
    shown, following = cut(_asked(graph, wanted, features), turn, lambda row: (text(row, "id"),))
    return Page(Rulings(tuple(map(_listed, shown))), following)


def _asked(graph: GraphReader, wanted: Row, features: Features) -> Sequence[Row]:
    """Return the rows; with a provision, its holdings lead to the rulings, and else their ids."""
    if features.provision is None:
        return graph.run(load("rulings"), wanted)
    on = {**wanted, "provision": features.provision}
    return graph.run(load("rulings_on_provision"), on)


def _listed(row: Row) -> RulingListed:
    return RulingListed(
        act_of(row),
        text_or_none(row, "formation"),
        texts(row, "languages"),
        texts(row, "respondents"),
        real(row, "rank"),
    )
