"""Which rulings of each court weigh most on a doctrine, and for which reasons?"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from comity.ids import DoctrineId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.analyses import Analysis, analysis_now, ranking_of
from queries.doctrine_passages import Spoken
from queries.doctrine_terms import Named, doctrine_named
from queries.doctrines import LEADING
from queries.first_passages import first_passages
from queries.kept import kept
from queries.narrowing import EVERY, EVERYTHING, Narrowing
from queries.rows import real, real_or_none, text, text_or_none, whole
from queries.statement import load


@dataclass(frozen=True, slots=True)
class CitingOnIt:
    """How often one court cites the authority where it speaks of the doctrine.

    Attributes:
        court: its code.
        acts: rulings and guides of that court.
        passage: id of the first such passage.
        claim: id of the claim that proves it.
    """

    court: str
    acts: int
    passage: str
    claim: str | None


@dataclass(frozen=True, slots=True)
class Reasons:
    """Figures on which a place rests, in the order in which they decide.

    Attributes:
        weight: PageRank personalised to the doctrine, in parts per million; decides first where
            the answer is ``ranked_by`` it. ``None`` of what the ranking does not keep.
        claim: id of the claim, made by computation, that tells the weight.
        acts: rulings and guides that cite it where they speak of the doctrine.
        elsewhere: those of other courts.
        passages: passages of its own, in the court's words, on the doctrine.
        rank: PageRank over all citations of the graph as it stands now; the last to decide.
        courts: that cite it where they speak of the doctrine.
        applied: those of its own passages that apply the doctrine; does not decide.
        part: ``origin`` or ``key`` where the vocabulary names it so, else ``None``; likewise.
    """

    weight: float | None
    claim: str | None
    acts: int
    elsewhere: int
    passages: int
    rank: float
    courts: int
    applied: int
    part: str | None


@dataclass(frozen=True, slots=True)
class Authority:
    """A ruling that weighs on the doctrine.

    Attributes:
        ruling: the ruling, also one that is only cited.
        place: 1 for the weightiest of its court.
        in_all: rulings of its court that were ranked.
        reasons: of its place.
        cited_by: courts that cite it on the doctrine, the most frequent first.
        passage: its first own passage on the doctrine, one that applies it before others; ``None``
            where its text is not held or says nothing.
    """

    ruling: Act
    place: int
    in_all: int
    reasons: Reasons
    cited_by: tuple[CitingOnIt, ...]
    passage: Spoken | None


@dataclass(frozen=True, slots=True)
class Authorities:
    """The answer, by court and place.

    Attributes:
        doctrine: asked for.
        ranked_by: the computation that decides first; ``None`` where the figures alone do.
        rulings: by court and place.
    """

    doctrine: Named
    ranked_by: Analysis | None
    rulings: tuple[Authority, ...]

    @property
    def is_empty(self) -> bool:
        """Whether none is known."""
        return not self.rulings


def authorities(
    graph: GraphReader, wanted: DoctrineId, within: Narrowing = EVERYTHING, leading: int = LEADING
) -> Authorities:
    """Return the rulings of each court that weigh most on a doctrine.

    A ranking computed over this very graph decides first. Where ``within`` says which citing
    passages count (language, confidence, ``as_of``), it does not: it counts all of them.

    Args:
        graph: the graph.
        wanted: the doctrine.
        within: court, time, State and instrument of the rulings ranked; language, confidence and
            ``as_of`` also of those that cite them.
        leading: rulings a court.

    Raises:
        NotFoundError: the vocabulary has no such doctrine.
    """
    graph = kept(graph, "authorities", wanted, within)
    named = doctrine_named(graph, wanted)
    limits: Row = {"doctrine": wanted, **within.only(*EVERY), "leading": leading}
    ranked_by = None if _is_of_some(within) else analysis_now(graph, ranking_of(wanted))
    analysis = ranked_by.id if ranked_by else None
    rows = graph.run(load("authorities_on_doctrine"), {**limits, "analysis": analysis})
    acts = " ".join(text(row, "id") for row in rows)
    citing: defaultdict[str, list[CitingOnIt]] = defaultdict(list)
    for row in graph.run(load("citing_courts_on_doctrine"), {**limits, "acts": acts}):
        citing[text(row, "target")].append(_citing(row))
    own = first_passages(graph, acts, wanted)
    found = (_authority(row, citing[text(row, "id")], own.get(text(row, "id"))) for row in rows)
    return Authorities(named, ranked_by, tuple(found))


def _is_of_some(within: Narrowing) -> bool:
    """Return whether some citing passages count and others do not."""
    return bool(within.language or within.as_of) or within.min_confidence is not None


def _citing(row: Row) -> CitingOnIt:
    return CitingOnIt(
        text(row, "court"), whole(row, "acts"), text(row, "passage"), text_or_none(row, "claim")
    )


def _authority(row: Row, citing: Sequence[CitingOnIt], own: Spoken | None) -> Authority:
    reasons = Reasons(
        weight=real_or_none(row, "weight"),
        claim=text_or_none(row, "ranked"),
        acts=whole(row, "acts"),
        elsewhere=whole(row, "elsewhere"),
        passages=whole(row, "passages"),
        rank=real(row, "rank"),
        courts=len(citing),
        applied=whole(row, "applied"),
        part=text(row, "part") or None,
    )
    place, in_all = whole(row, "place"), whole(row, "in_all")
    return Authority(act_of(row), place, in_all, reasons, tuple(citing), own)
