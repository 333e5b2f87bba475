"""Every question on some hundreds of real rulings: SQLite and Neo4j answer alike, and answer."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

import pytest

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
from comity.schema import schema
from comity.store import Graph, GraphReader
from comity.stores import opened
from ingest.loading.loading import Loader
from queries.cited_by import cited_by
from queries.cites import cites
from queries.coverage import coverage
from queries.dialogue import dialogue
from queries.doctrines import doctrine
from queries.equivalents import equivalents
from queries.evidence import evidence, passage
from queries.interpretations import interpretations
from queries.lookup import lookup
from queries.paging import Page, Turn
from queries.remedies import remedies
from queries.rights import rights
from queries.rights_across_courts import rights_across_courts
from queries.ruling import ruling
from queries.rulings import rulings
from queries.states import state
from tests.queries.real.heaviest import Heaviest, heaviest_of
from tests.queries.real.rulings import real_rulings
from tests.servers.emptying import emptied

pytestmark = [pytest.mark.corpora, pytest.mark.neo4j]

Both = tuple[Graph, Graph]
Put = Callable[[GraphReader, Heaviest], object]
PAGES: Final = 4
"""Pages of a long answer that are compared."""

ANSWERS: Final[dict[str, tuple[Put, Callable[[Any], object]]]] = {
    "rights-across-courts": (
        lambda graph, _: rights_across_courts(graph, RightId("right:private-life")),
        lambda answer: answer.courts,
    ),
    "remedies": (
        lambda graph, _: remedies(graph, RightId("right:private-life"), examples=3),
        lambda answer: answer.courts,
    ),
    "rights": (lambda graph, _: rights(graph), lambda answer: answer.rights),
    "equivalents": (
        lambda graph, _: equivalents(graph, ProvisionId("echr.8")),
        lambda answer: answer.derived,
    ),
    "ruling": (
        lambda graph, asked: ruling(graph, RulingId(asked.cited)),
        lambda answer: answer.act,
    ),
    "lookup": (
        lambda graph, asked: lookup(graph, asked.number),
        lambda answer: answer.candidates,
    ),
    "doctrine": (
        lambda graph, asked: doctrine(graph, DoctrineId(asked.doctrine)),
        lambda answer: answer.definition,
    ),
    "state": (
        lambda graph, asked: state(graph, StateId(asked.state)),
        lambda answer: answer.courts,
    ),
    "evidence": (
        lambda graph, asked: evidence(graph, ClaimId(asked.holding_claim)),
        lambda answer: answer.place,
    ),
    "passage": (
        lambda graph, asked: passage(graph, PassageId(asked.passage)),
        lambda answer: answer,
    ),
    "coverage": (lambda graph, _: coverage(graph), lambda answer: answer.courts),
}
PAGED: Final[dict[str, tuple[Callable[..., Page[Any]], Callable[[Any], object]]]] = {
    "cites": (
        lambda graph, asked, turn: cites(graph, RulingId(asked.citing), turn=turn),
        lambda data: data.citations,
    ),
    "cited-by": (
        lambda graph, asked, turn: cited_by(graph, RulingId(asked.cited), turn=turn),
        lambda data: data.citations,
    ),
    "interpretations": (
        lambda graph, asked, turn: interpretations(
            graph, ProvisionId(asked.interpreted), turn=turn
        ),
        lambda data: data.passages,
    ),
    "dialogue": (
        lambda graph, _, turn: dialogue(graph, CourtId("iacthr"), CourtId("un-hrc"), turn=turn),
        lambda data: data.citations,
    ),
    "rulings": (lambda graph, _, turn: rulings(graph, turn=turn), lambda data: data.rulings),
}


def _filled(graph: Graph) -> Graph:
    loader = Loader(graph)
    for _ in loader.load(real_rulings()):
        pass
    loader.finish()
    return graph


@pytest.fixture(scope="module")
def both(request: pytest.FixtureRequest) -> Iterator[Both]:
    """The same real rulings on SQLite and on a real Neo4j."""
    real_rulings()
    url = request.getfixturevalue("neo4j_url")
    graphs = opened("sqlite:///:memory:"), opened(emptied(url))
    yield _filled(graphs[0]), _filled(graphs[1])
    for graph in graphs:
        graph.close()
    emptied(url)


@pytest.fixture(scope="module")
def asked(both: Both) -> Heaviest:
    return heaviest_of(both[0])


def test_the_sample_is_of_three_families_and_large_enough(both: Both) -> None:
    courts = Counter(
        str(row["court"]).split("-")[0]
        for row in both[0].nodes("Ruling", ("court", "held"))
        if row["held"]
    )
    assert {"ecthr", "iacthr", "un"} <= set(courts)
    assert sum(courts.values()) >= 300


@pytest.mark.parametrize("kind", sorted(schema().nodes))
def test_both_engines_hold_the_same_nodes(both: Both, kind: str) -> None:
    names = tuple(schema().node(kind).properties)
    here, there = (_in_order(graph.nodes(kind, names)) for graph in both)
    assert here == there


@pytest.mark.parametrize("kind", sorted(schema().edges))
def test_both_engines_hold_the_same_edges(both: Both, kind: str) -> None:
    names = tuple(schema().edge(kind).properties)
    here, there = (_in_order(graph.edges(kind, names)) for graph in both)
    assert here == there


def _in_order(rows: object) -> Sequence[str]:
    assert hasattr(rows, "__iter__")
    return sorted(repr(sorted(row.items())) for row in rows)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_both_engines_give_one_answer_that_is_not_empty(
    both: Both, asked: Heaviest, name: str
) -> None:
    put, rows_of = ANSWERS[name]
    here, there = (put(graph, asked) for graph in both)
    assert here == there
    assert rows_of(here)


@pytest.mark.parametrize("name", sorted(PAGED))
def test_both_engines_turn_the_same_pages(both: Both, asked: Heaviest, name: str) -> None:
    put, rows_of = PAGED[name]
    after = None
    for _ in range(PAGES):
        turn = Turn(after, 20)
        here, there = (put(graph, asked, turn) for graph in both)
        assert here == there
        assert rows_of(here.data)
        after = here.next
        if after is None:
            break
