"""How do the courts protect a right: by which provisions, with what outcomes, citing whom?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from comity.ids import RightId
from comity.store import GraphReader, Row
from queries.acts import Act, act_of
from queries.analyses import Analysis, analysis_now, ranking_of
from queries.citations import Citation, citation_of
from queries.coverage import CourtCoverage, Coverage, held_now
from queries.holdings import Holding, holding_of
from queries.kept import kept
from queries.narrowing import COURT_AND_TIME, EVERYTHING, Narrowing
from queries.rights import (
    CONTESTED,
    Protecting,
    Right,
    provisions_of,
    relatives_of,
    right_named,
)
from queries.rows import real, real_or_none, text, text_or_none, whole
from queries.statement import load
from queries.tallies import Tally, tally_of

LEADING: Final = 3
"""Leading rulings a court, and cross-court authorities a ruling, where nobody asks otherwise."""


@dataclass(frozen=True, slots=True)
class ProvisionTally:
    """How often a court held something on one provision of the right, paragraphs below included."""

    provision: str
    match: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class CrossCitation:
    """An authority of another court that a leading ruling cites.

    Attributes:
        cited: the authority.
        citations: how often the ruling cites it.
        first: the first citation, in the court's own voice where there is one.
    """

    cited: Act
    citations: int
    first: Citation


@dataclass(frozen=True, slots=True)
class LeadingRuling:
    """A ruling on the right that weighs much.

    Attributes:
        ruling: the ruling.
        place: 1 for the weightiest of its court.
        weight: PageRank personalised to the right, in parts per million; decides first where the
            answer is ``ranked_by`` it. ``None`` of what the ranking does not keep.
        claim: id of the claim, made by computation, that tells the weight.
        rank: PageRank over all citations of the graph as it stands now; decides next.
        holdings: what it decided on the right, each with its passage.
        cites: leading authorities of other courts that it cites.
        cites_in_all: how many such authorities there are.
    """

    ruling: Act
    place: int
    weight: float | None
    claim: str | None
    rank: float
    holdings: tuple[Holding, ...]
    cites: tuple[CrossCitation, ...]
    cites_in_all: int


@dataclass(frozen=True, slots=True)
class CourtOnRight:
    """What one court held on the right.

    Attributes:
        court: its code.
        in_all: its holdings and rulings on the right, all outcomes.
        held: what is held of the court at all: the denominator.
        outcomes: by outcome.
        provisions: by provision and outcome.
        leading: the weightiest of ``in_all`` rulings.
    """

    court: str
    in_all: Tally
    held: CourtCoverage
    outcomes: tuple[Tally, ...]
    provisions: tuple[ProvisionTally, ...]
    leading: tuple[LeadingRuling, ...]


@dataclass(frozen=True, slots=True)
class RightAcrossCourts:
    """The answer.

    Attributes:
        right: the right.
        ranked_by: the computation that decides first which rulings lead; ``None`` where the ranks
            over all citations alone do.
        broader: rights that it belongs to; what is held on them is not counted here.
        narrower: rights that belong to it; likewise.
        provisions: equivalent provisions with the strength of the match and its source.
        contested: provisions of which it is disputed that they protect the right.
        courts: by code.
        contested_holdings: holdings on the contested provisions, counted nowhere else.
    """

    right: Right
    ranked_by: Analysis | None
    broader: tuple[Right, ...]
    narrower: tuple[Right, ...]
    provisions: tuple[Protecting, ...]
    contested: tuple[Protecting, ...]
    courts: tuple[CourtOnRight, ...]
    contested_holdings: tuple[ProvisionTally, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no court held anything on the right."""
        return not self.courts and not self.contested_holdings


def rights_across_courts(
    graph: GraphReader, right: RightId, within: Narrowing = EVERYTHING, leading: int = LEADING
) -> RightAcrossCourts:
    """Return how the courts protect a right.

    A ranking for the right that was computed over this very graph says first which rulings lead,
    unless ``within`` says ``as_of``: it counts what came later too.

    Args:
        graph: the graph.
        right: the right.
        within: court and time; the denominators are those of all years.
        leading: rulings a court, and cross-court authorities a ruling, to show.

    Raises:
        NotFoundError: the vocabulary has no such right.
    """
    graph = kept(graph, "rights_across_courts", right, within)
    found = right_named(graph, right)
    provisions = provisions_of(graph, right)
    wanted: Row = {"right": right, **within.only(*COURT_AND_TIME)}
    counts = graph.run(load("outcomes_of_right"), wanted)
    ranked_by = None if within.as_of else analysis_now(graph, ranking_of(right))
    analysis = ranked_by.id if ranked_by else None
    rulings = _leading(graph, {**wanted, "analysis": analysis, "leading": leading})
    return RightAcrossCourts(
        right=found,
        ranked_by=ranked_by,
        **relatives_of(graph, right),
        provisions=tuple(each for each in provisions if each.match != CONTESTED),
        contested=tuple(each for each in provisions if each.match == CONTESTED),
        courts=_courts(counts, rulings, held_now(graph)),
        contested_holdings=tuple(map(_provision_tally, _level(counts, "contested"))),
    )


def _courts(
    counts: Sequence[Row], rulings: Sequence[LeadingRuling], held: Coverage
) -> tuple[CourtOnRight, ...]:
    outcomes = [tally_of(row) for row in _level(counts, "outcome")]
    provisions = [_provision_tally(row) for row in _level(counts, "provision")]
    return tuple(
        CourtOnRight(
            court=total.court,
            in_all=total,
            held=held.of(total.court),
            outcomes=tuple(each for each in outcomes if each.court == total.court),
            provisions=tuple(each for each in provisions if each.tally.court == total.court),
            leading=tuple(each for each in rulings if each.ruling.court == total.court),
        )
        for total in map(tally_of, _level(counts, "court"))
    )


def _leading(graph: GraphReader, wanted: Row) -> list[LeadingRuling]:
    rows = graph.run(load("leading_rulings_of_right"), wanted)
    acts = " ".join(dict.fromkeys(text(row, "id") for row in rows))
    cited = graph.run(load("cross_citations"), {"acts": acts, "leading": wanted["leading"]})
    crossing = _by_ruling(cited)
    return [
        _leading_ruling(list(each), crossing.get(ruling, []))
        for ruling, each in groupby(rows, key=lambda row: text(row, "id"))
    ]


def _leading_ruling(rows: Sequence[Row], crossing: Sequence[Row]) -> LeadingRuling:
    first = rows[0]
    return LeadingRuling(
        ruling=act_of(first),
        place=whole(first, "place"),
        weight=real_or_none(first, "weight"),
        claim=text_or_none(first, "ranked"),
        rank=real(first, "rank"),
        holdings=tuple(holding_of(row) for row in rows),
        cites=tuple(map(_cross_citation, crossing)),
        cites_in_all=whole(crossing[0], "in_all") if crossing else 0,
    )


def _by_ruling(rows: Iterable[Row]) -> dict[str, list[Row]]:
    return {
        ruling: list(each) for ruling, each in groupby(rows, key=lambda row: text(row, "ruling"))
    }


def _cross_citation(row: Row) -> CrossCitation:
    return CrossCitation(act_of(row), whole(row, "citations"), citation_of(row))


def _level(counts: Iterable[Row], level: str) -> list[Row]:
    return [row for row in counts if row["level"] == level]


def _provision_tally(row: Row) -> ProvisionTally:
    return ProvisionTally(text(row, "provision"), text(row, "match"), tally_of(row))
