"""Ask what is asked most of every term of the vocabulary, so that its answers can be kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final, Protocol, TypeAlias

from comity.ids import CourtId, DoctrineId, RightId, StateId
from comity.store import GraphReader, Row
from queries.adoption import adoption
from queries.authorities import authorities
from queries.courts import court
from queries.coverage import held_now
from queries.dialogue import dialogue
from queries.divergence import divergence
from queries.doctrines import doctrine
from queries.firsts import first
from queries.holdings_found import By, Subject, holdings
from queries.kept import Recorder
from queries.like_cases import EXAMPLES, THE_RIGHT_ALONE, like_cases
from queries.narrowing import EVERYTHING
from queries.paging import FIRST, Turn
from queries.remedies import remedies
from queries.rights_across_courts import LEADING, rights_across_courts
from queries.rows import text
from queries.statement import load
from queries.states import state
from queries.states_in_violation import states_in_violation
from queries.timeline import timeline

LEADING_SHOWN: Final = 5
"""Leading rulings a court on the page of a right: one is shown, of all is told whom they cite."""

EXAMPLES_SHOWN: Final = 3
"""Like cases a court and outcome that the page of comparisons shows."""

COUNTED_BY: Final = (
    (), (By.COURT,), (By.STATE,), (By.YEAR,), (By.OUTCOME,), (By.COURT, By.OUTCOME),
    (By.COURT, By.YEAR), (By.YEAR, By.OUTCOME), (By.COURT, By.YEAR, By.OUTCOME),
)  # fmt: skip
"""By what people count holdings on a right."""

SHOWN_BY: Final = (By.YEAR, By.OUTCOME)
"""By what the page of a right counts them."""

PAIR: Final = "pair of courts"


class _Answer(Protocol):
    @property
    def is_empty(self) -> bool: ...


_Ask: TypeAlias = Callable[[GraphReader, str], _Answer]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that is asked of every term of a kind, in every way in which people ask it.

    Attributes:
        question: name of its function.
        kind: of the terms.
        asks: each puts it to a graph, about one term.
    """

    question: str
    kind: str
    asks: Sequence[_Ask]


def _of_doctrine(query: Callable[[GraphReader, DoctrineId], _Answer]) -> Asked:
    return Asked(query.__name__, "doctrine", [lambda graph, about: query(graph, DoctrineId(about))])


def _leading(most: int) -> _Ask:
    return lambda graph, about: rights_across_courts(graph, RightId(about), EVERYTHING, most)


def _examples(most: int) -> _Ask:
    return lambda graph, about: like_cases(graph, RightId(about), THE_RIGHT_ALONE, EVERYTHING, most)


def _counted(by: tuple[By, ...], turn: Turn = FIRST) -> _Ask:
    return lambda graph, about: holdings(graph, Subject(RightId(about)), by, EVERYTHING, turn).data


def _pair(about: str) -> tuple[CourtId, CourtId]:
    one, other = map(CourtId, about.split())
    return one, other


ASKED: Final = (
    Asked("rights_across_courts", "right", [_leading(LEADING), _leading(LEADING_SHOWN)]),
    Asked("like_cases", "right", [_examples(EXAMPLES), _examples(EXAMPLES_SHOWN)]),
    Asked("remedies", "right", [lambda graph, about: remedies(graph, RightId(about))]),
    Asked("holdings", "right", [*map(_counted, COUNTED_BY), _counted(SHOWN_BY, Turn(limit=1))]),
    _of_doctrine(adoption),
    _of_doctrine(authorities),
    _of_doctrine(divergence),
    _of_doctrine(doctrine),
    _of_doctrine(first),
    _of_doctrine(timeline),
    Asked("state", "state", [lambda graph, about: state(graph, StateId(about))]),
    Asked("court", "court", [lambda graph, about: court(graph, CourtId(about))]),
    Asked("dialogue", PAIR, [lambda graph, about: dialogue(graph, *_pair(about)).data]),
    Asked(
        "states_in_violation", PAIR,
        [lambda graph, about: states_in_violation(graph, _pair(about)).data],
    ),
)  # fmt: skip


def answers(graph: GraphReader, told: Callable[[int, int], None]) -> Iterator[Row]:
    """Yield what is to be kept of every question about every term, by question and term.

    Of a term on which nothing is known nothing is kept.

    Args:
        graph: in which nothing changes meanwhile.
        told: hears how many terms are asked about, and of how many.
    """
    terms = terms_of(graph)
    recorder = Recorder(graph)
    done, total = 0, sum(len(terms[each.kind]) for each in ASKED)
    for each in ASKED:
        for about in terms[each.kind]:
            told(done, total)
            done += 1
            known = all(not ask(recorder, about).is_empty for ask in each.asks)  # or not the first
            row = recorder.row(each.question, about)
            if known:
                yield row


def terms_of(graph: GraphReader) -> Mapping[str, Sequence[str]]:
    """Return the terms that stand in texts, by kind; pairs of courts are joined by a blank."""
    found: dict[str, list[str]] = {each.kind: [] for each in ASKED}
    for row in graph.run(load("terms_in_use"), {}):
        found[text(row, "kind")].append(text(row, "id"))
    held = held_now(graph)
    guided = {each.court for each in held.guides}
    found["court"] = sorted({each.court for each in held.courts} | guided)
    found[PAIR] = [" ".join(pair) for pair in permutations([one.court for one in held.systems], 2)]
    return found
