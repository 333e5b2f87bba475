"""A Neo4j that is away, slow or crowded: errors in our words, and never part of the rows."""

import gc
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing, suppress
from warnings import catch_warnings, simplefilter

import pytest

from api.app import create_app
from comity.errors import StoreTimeoutError, StoreUnavailableError
from comity.store import Graph, Statement
from comity.stores import neo4j_waiting, opened
from tests.api.hostile import asked
from tests.servers.lines import Line
from tests.stores.acts import a_citing_act, an_act, everything

pytestmark = [
    pytest.mark.neo4j,
    pytest.mark.parametrize("graph", ["neo4j"], indirect=True),
]

MANY = Statement("many", "UNWIND range(1, 5000) AS n RETURN n, 'a word or two' AS words", "")
LONG = Statement("long", "UNWIND range(1, 20000000) AS n RETURN sum(n) AS n", "")
LIMIT_S = 4.0
ACTS = [f"ecthr:001-{number}" for number in range(1, 6)]
ROUNDS = 1


@pytest.fixture
def line(neo4j_url: str) -> Iterator[Line]:
    """A line to the server that can be slowed, cut and put back."""
    host, _, port = neo4j_url.rpartition("/")[2].partition(":")
    with Line.to(host, int(port)) as between:
        yield between


@pytest.fixture
def far(graph: Graph, line: Line) -> Iterator[Graph]:
    """The same graph at the end of that line."""
    graph.replace(ACTS[0], an_act(ACTS[0]))
    with closing(opened(f"bolt://127.0.0.1:{line.port}", time_limit_s=LIMIT_S)) as store:
        yield store


def test_a_line_that_stalls_in_the_middle_of_the_rows_is_a_timeout(far: Graph, line: Line) -> None:
    assert len(far.run(MANY, {})) == 5_000
    line.stall(after=20_000)
    began = time.monotonic()
    with pytest.raises(StoreTimeoutError, match="nothing is returned"):
        far.run(MANY, {})
    assert time.monotonic() - began < 3 * LIMIT_S
    line.mend()
    assert len(far.run(MANY, {})) == 5_000


def test_a_line_that_lets_bytes_through_one_by_one_is_a_timeout(far: Graph, line: Line) -> None:
    line.stall(after=0, trickle_s=0.05)
    with pytest.raises(StoreTimeoutError):
        far.run(MANY, {})


def test_a_line_that_is_cut_in_the_middle_of_the_rows_gives_all_of_them_or_an_error(
    far: Graph, line: Line
) -> None:
    line.cut(after=20_000)
    with suppress(StoreUnavailableError, StoreTimeoutError):
        assert len(far.run(MANY, {})) == 5_000  # it was asked again
    line.mend()
    assert len(far.run(MANY, {})) == 5_000


def test_a_slow_server_is_504_over_http(far: Graph, line: Line) -> None:
    app = create_app(far)
    line.stall(after=0)
    with ThreadPoolExecutor() as threads:  # a browser under test keeps a loop in this one
        said = threads.submit(asked, app, "/v1/coverage").result()
    assert (said.status, said.headers["content-type"]) == (504, "application/problem+json")


def test_a_write_waits_for_a_server_that_comes_back(far: Graph, line: Line) -> None:
    line.close()
    with ThreadPoolExecutor() as threads:
        writing = threads.submit(far.replace, ACTS[1], an_act(ACTS[1]))
        time.sleep(0.5)
        assert not writing.done()
        line.mend()
        writing.result(60)
    assert [row["id"] for row in far.nodes("Ruling", ())] == ACTS[:2]


def test_a_write_gives_up_in_our_words_where_the_server_stays_away(
    far: Graph, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neo4j_waiting, "_RESTART_S", 0.1)
    line.close()
    with pytest.raises(StoreUnavailableError, match="the Neo4j server at bolt://"):
        far.replace(ACTS[1], an_act(ACTS[1]))


def test_a_question_over_http_is_503_while_the_server_is_away_and_answered_once_it_is_back(
    far: Graph, line: Line
) -> None:
    app = create_app(far)
    with ThreadPoolExecutor() as threads:  # a browser under test keeps a loop in this one
        line.close()
        away = threads.submit(asked, app, "/v1/coverage").result()
        assert (away.status, away.headers["content-type"]) == (503, "application/problem+json")
        line.mend()
        assert threads.submit(asked, app, "/v1/coverage").result().status == 200


def test_a_store_closed_while_it_is_asked_leaves_no_line_to_the_server_open(
    graph: Graph, neo4j_url: str
) -> None:
    del graph  # it empties the server
    with catch_warnings(record=True) as left, ThreadPoolExecutor() as threads:
        simplefilter("always")
        for _ in range(6):
            store = opened(neo4j_url)
            asking = [threads.submit(store.run, LONG, {}) for _ in range(3)]
            store.close()
            wait(asking)
            del store, asking
            gc.collect()
    assert [str(each.message) for each in left] == []


def test_writers_that_lock_the_same_rulings_in_opposite_orders_all_finish(graph: Graph) -> None:
    """Every ruling cites every other, so that each write locks them all."""
    batches = {act: a_citing_act(act, *(other for other in ACTS if other != act)) for act in ACTS}
    for act in ACTS:
        graph.replace(act, an_act(act))
    for act, batch in batches.items():
        graph.replace(act, batch)
    expected = everything(graph)
    with ThreadPoolExecutor(len(ACTS)) as threads:
        for _ in range(ROUNDS):
            list(threads.map(lambda act: graph.replace(act, batches[act]), ACTS, timeout=120))
            list(threads.map(lambda act: graph.replace(act, batches[act]), reversed(ACTS)))
    assert everything(graph) == expected
