"""Every question, each about many things, with the bar of its kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Final, TypeAlias

from benchmarks.synthetic.subjects import Pair, Subjects
from comity.ids import (
    ClaimId,
    CourtId,
    DoctrineId,
    PassageId,
    ProvisionId,
    RightId,
    RulingId,
    StateId,
)
from comity.store import GraphReader
from queries.adoption import adoption
from queries.applications import applications
from queries.authorities import authorities
from queries.cited_by import cited_by
from queries.cites import cites
from queries.counterparts import counterparts
from queries.courts import court
from queries.dialogue import dialogue
from queries.dialogue_matrix import dialogue_matrix
from queries.divergence import divergence
from queries.doctrine_passages import doctrine_passages
from queries.doctrines import doctrine
from queries.equivalents import equivalents
from queries.evidence import evidence, passage
from queries.firsts import first
from queries.history import history
from queries.holdings_found import By, Subject, holdings
from queries.influence import influence
from queries.interpretations import interpretations
from queries.like_cases import like_cases
from queries.lookup import lookup
from queries.marks import marks
from queries.measures_ordered import measures
from queries.narrowing import Narrowing
from queries.neighbours import neighbours
from queries.outcomes_compared import outcomes_compared
from queries.participation import participation
from queries.paths import paths
from queries.presence import act_named
from queries.provisions import provisions
from queries.remedies import remedies
from queries.rights_across_courts import rights_across_courts
from queries.ruling import ruling
from queries.rulings import Features, rulings
from queries.selections import selection
from queries.similar_passages import similar_passages
from queries.states import state
from queries.states_in_violation import states_in_violation
from queries.suggesting import suggestions
from queries.timeline import timeline
from queries.treatments import treatments

Ask: TypeAlias = Callable[[GraphReader], object]


class Sort(Enum):
    """What is promised of a question."""

    LOOK_UP = "look-up"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about many things.

    Attributes:
        name: of the function in ``queries``, and how it is narrowed.
        sort: what is promised of it.
        asks: each puts it to a graph, about one thing.
    """

    name: str
    sort: Sort
    asks: Sequence[Ask]


QUERIES: Final[Mapping[str, Sequence[Callable[..., object]]]] = {
    "doctrine": (doctrine, applications, adoption, timeline, authorities, divergence, counterparts,
                 first),
    "right": (rights_across_courts, provisions, remedies, like_cases),
    "ruling": (ruling, cites, history, marks, measures, treatments),
    "cited": (cited_by, influence),
}  # fmt: skip
"""Functions that take the graph and one id."""


def everything(about: Subjects) -> Iterator[Asked]:
    """Yield every question."""
    yield from _look_ups(about)
    yield from _alike("doctrine", about.doctrines, DoctrineId)
    yield each_of("doctrine_passages", about.used, _passages)
    yield from _alike("right", about.rights, RightId)
    yield from _on_provisions(about)
    yield from _alike("ruling", about.citing, RulingId)
    yield from _alike("cited", about.cited, RulingId)
    yield from _on_rulings(about)
    yield from _on_courts(about)


def _look_ups(about: Subjects) -> Iterator[Asked]:
    look_up = partial(each_of, sort=Sort.LOOK_UP)
    yield look_up("act", about.citing, act_named)
    yield look_up("lookup", about.numbers, lookup)
    yield look_up("passage", about.passages, lambda graph, it: passage(graph, PassageId(it)))
    yield look_up("evidence", about.claims, lambda graph, it: evidence(graph, ClaimId(it)))
    yield look_up("equivalents", about.provisions, _equivalents)


def _equivalents(graph: GraphReader, provision: str) -> object:
    return equivalents(graph, ProvisionId(provision))


def _alike(kind: str, things: Sequence[str], made: Callable[[str], object]) -> Iterator[Asked]:
    for query in QUERIES[kind]:
        yield each_of(query.__name__, things, partial(on_id, query, made))


def on_id(
    query: Callable[..., object], made: Callable[[str], object], graph: GraphReader, thing: str
) -> object:
    """Put a question about one id to a graph."""
    return query(graph, made(thing))


def _passages(graph: GraphReader, pair: Pair) -> object:
    wanted, act = pair
    return doctrine_passages(graph, DoctrineId(wanted), RulingId(act))


def _on_provisions(about: Subjects) -> Iterator[Asked]:
    yield each_of("holdings on a right", about.rights, _holdings_on_right)
    yield each_of("holdings on a provision", about.provisions, _holdings_on_provision)
    yield each_of("interpretations", about.interpreted, _interpretations)
    pairs = list(zip(about.states, about.provisions, strict=True))
    yield each_of("rulings of a State on a provision", pairs, _rulings)


def _holdings_on_right(graph: GraphReader, right: str) -> object:
    return holdings(graph, Subject(RightId(right)), (By.COURT, By.OUTCOME, By.YEAR))


def _holdings_on_provision(graph: GraphReader, provision: str) -> object:
    return holdings(graph, Subject(provision=ProvisionId(provision)), (By.COURT, By.STATE))


def _interpretations(graph: GraphReader, provision: str) -> object:
    return interpretations(graph, ProvisionId(provision))


def _rulings(graph: GraphReader, pair: Pair) -> object:
    code, provision = pair
    within = Narrowing(respondent=(StateId(code),))
    return rulings(graph, within, Features(provision=ProvisionId(provision)))


def _on_rulings(about: Subjects) -> Iterator[Asked]:
    yield each_of("rulings", [""], lambda graph, _: rulings(graph))
    yield each_of("paths", about.chains, _paths)
    yield each_of("neighbours", about.cited, neighbours)
    yield each_of("similar_passages", about.passages, _similar)
    yield each_of("outcomes_compared", about.chains, _compared)
    yield each_of("selection", [" ".join(about.citing)], _selection)
    yield each_of("suggestions", ["pri", "marg", "fair tr", "nor"], suggestions)


def _paths(graph: GraphReader, pair: Pair) -> object:
    return paths(graph, RulingId(pair[0]), RulingId(pair[1]))


def _similar(graph: GraphReader, thing: str) -> object:
    return similar_passages(graph, PassageId(thing))


def _compared(graph: GraphReader, pair: Pair) -> object:
    return outcomes_compared(graph, [RulingId(each) for each in pair])


def _selection(graph: GraphReader, things: str) -> object:
    return selection(graph, things.split())


def _on_courts(about: Subjects) -> Iterator[Asked]:
    yield each_of("dialogue", about.courts, _dialogue)
    yield each_of("dialogue_matrix", [""], lambda graph, _: dialogue_matrix(graph))
    yield each_of("states_in_violation", about.courts, _in_violation)
    codes = [one for one, _ in about.courts]
    yield each_of("court", codes, lambda graph, code: court(graph, CourtId(code)))
    yield each_of("state", about.states, lambda graph, code: state(graph, StateId(code)))
    yield each_of("participation", about.states, _participation)


def _dialogue(graph: GraphReader, pair: Pair) -> object:
    return dialogue(graph, CourtId(pair[0]), CourtId(pair[1]))


def _in_violation(graph: GraphReader, pair: Pair) -> object:
    one, other = map(CourtId, pair)
    return states_in_violation(graph, (one, other))


def _participation(graph: GraphReader, code: str) -> object:
    return participation(graph, StateId(code))


def each_of(
    name: str,
    things: Iterable[str] | Iterable[Pair],
    query: Callable[..., object],
    sort: Sort = Sort.QUESTION,
) -> Asked:
    """Return a question about each of some things, or pairs of things."""
    return Asked(name, sort, [partial(_put, query, thing) for thing in things])


def _put(query: Callable[..., object], thing: object, graph: GraphReader) -> object:
    return query(graph, thing)
