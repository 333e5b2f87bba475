"""Questions of which answers are kept, narrowed so that all is counted and nothing kept is used."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from benchmarks.synthetic.asking import QUERIES, Asked, each_of, on_id
from benchmarks.synthetic.subjects import Pair, Subjects
from comity.ids import CourtId, DoctrineId, RightId, StateId
from comity.store import GraphReader
from queries.dialogue import dialogue
from queries.holdings_found import By, Subject, holdings
from queries.keeping import ASKED
from queries.narrowing import Narrowing
from queries.states import state
from queries.states_in_violation import states_in_violation

_ALL_TIME: Final = Narrowing(until="2999")
"""A limit that leaves nothing out."""


def anew(about: Subjects) -> Iterator[Asked]:
    """Yield the questions."""
    yield from _alike("doctrine", about.doctrines, DoctrineId)
    yield from _alike("right", about.rights, RightId)
    yield each_of("holdings on a right, counted anew", about.rights, _holdings)
    yield each_of("dialogue, counted anew", about.courts, _dialogue)
    yield each_of("states_in_violation, counted anew", about.courts, _in_violation)
    yield each_of("state, counted anew", about.states, _state)


def _alike(kind: str, things: Sequence[str], made: Callable[[str], object]) -> Iterator[Asked]:
    kept = {each.question for each in ASKED}
    for query in QUERIES[kind]:
        if query.__name__ in kept:
            ask = partial(on_id, partial(query, within=_ALL_TIME), made)
            yield each_of(f"{query.__name__}, counted anew", things, ask)


def _holdings(graph: GraphReader, right: str) -> object:
    by = (By.COURT, By.OUTCOME, By.YEAR)
    return holdings(graph, Subject(RightId(right)), by, _ALL_TIME)


def _dialogue(graph: GraphReader, pair: Pair) -> object:
    return dialogue(graph, CourtId(pair[0]), CourtId(pair[1]), _ALL_TIME)


def _in_violation(graph: GraphReader, pair: Pair) -> object:
    one, other = map(CourtId, pair)
    return states_in_violation(graph, (one, other), within=_ALL_TIME)


def _state(graph: GraphReader, code: str) -> object:
    return state(graph, StateId(code), _ALL_TIME)
