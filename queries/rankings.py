"""Which rulings and guides rank first for a right or a doctrine, by which computation?"""

from dataclasses import dataclass

from comity.ids import DoctrineId, RightId
from comity.store import GraphReader
from queries.acts import Act, act_of
from queries.analyses import NOT_COMPUTED, Analysis, analysis_now, ranking_of
from queries.doctrines import LEADING
from queries.narrowing import EVERYTHING, Narrowing
from queries.presence import one
from queries.rows import real, text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class Ranked:
    """A ruling or guide in a ranking.

    Attributes:
        act: the ruling or guide, also one that is only cited.
        place: 1 for the first of its court or body.
        weight: PageRank in parts per million.
        claim: id of the claim that tells it, made by computation.
    """

    act: Act
    place: int
    weight: float
    claim: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """The answer, by court and place.

    Attributes:
        about: id of the right or doctrine.
        label_en: its name.
        ranked_by: the computation; ``None`` where none was made over this graph.
        acts: by court and place.
    """

    about: str
    label_en: str | None
    ranked_by: Analysis | None
    acts: tuple[Ranked, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is ranked."""
        return not self.acts

    @property
    def warnings(self) -> tuple[str, ...]:
        """What it means that nothing was computed."""
        return (NOT_COMPUTED,) if self.ranked_by is None else ()


def ranking(
    graph: GraphReader,
    wanted: RightId | DoctrineId,
    within: Narrowing = EVERYTHING,
    leading: int = LEADING,
) -> Ranking:
    """Return the rulings and guides that rank first for a right or a doctrine.

    Args:
        graph: the graph.
        wanted: the right or doctrine.
        within: court.
        leading: rulings and guides a court.

    Raises:
        NotFoundError: the vocabulary has no such right or doctrine.
    """
    kind = "right" if RightId.fits(wanted) else "doctrine"
    named = one(graph, f"{kind}_by_id", kind, **{kind: str(wanted)})
    ranked_by = analysis_now(graph, ranking_of(wanted))
    analysis = ranked_by.id if ranked_by else None
    limits = {**within.only("court"), "analysis": analysis, "leading": leading}
    found = tuple(
        Ranked(act_of(row), whole(row, "ordinal") + 1, real(row, "weight"), text(row, "claim"))
        for row in graph.run(load("placings"), limits)
    )
    return Ranking(str(wanted), text_or_none(named, "label_en"), ranked_by, found)
