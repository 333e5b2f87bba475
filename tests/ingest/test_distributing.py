"""Documents read by the workers of a scheduler: the graph of one process, whatever dies."""

import importlib
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Final

import pytest
from distributed import Client

from comity.errors import ClusterError
from comity.extraction import Extraction
from comity.stores import opened
from ingest import distributing
from ingest.distributing import spread_over
from ingest.editions import edition
from ingest.loading.loading import Loader
from ingest.running import Found, Options, extract_paths
from ingest.spreading import Work
from tests.api.graph_rows import rows_in
from tests.ingest.reading.rulings import judgment
from tests.servers.dask_cluster import Cluster, running_cluster
from tests.servers.neo4j_server import free_port

CASES: Final = 60
PARTIES: Final = ("Aldo", "Berta", "Carlo", "Dora", "Emil", "Flora", "Guido", "Hilda")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Two workers, of one thread each."""
    with running_cluster(2) as running:
        yield running


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Rulings, and two rows that cannot be read."""
    rows: list[dict[str, object]] = [
        {"id": f"case-{n}", "court": "ecthr", "text": judgment(f"99{n:03}/12", PARTIES[n % 8])}
        for n in range(CASES)
    ]
    rows[5]["text"] = ""
    rows[9]["court"] = "court of nowhere"
    path = tmp_path_factory.mktemp("corpus") / "rulings.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def alone(corpus: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph that a single process makes of the corpus."""
    path = tmp_path_factory.mktemp("alone") / "graph.db"
    _load(path, extract_paths([corpus], Options()))
    return path


def _load(path: Path, found: Iterable[Found]) -> None:
    graph = opened(f"sqlite:///{path}")
    try:
        loader = Loader(graph)
        list(loader.load(one for one in found if isinstance(one, Extraction)))
        loader.finish()
    finally:
        graph.close()


def _dump(path: Path) -> str:
    """Return a hash of all rows in the order in which they were written."""
    connection = sqlite3.connect(path)
    try:
        return sha256("\n".join(connection.iterdump()).encode()).hexdigest()
    finally:
        connection.close()


def test_workers_make_the_graph_of_a_single_process(
    cluster: Cluster, corpus: str, alone: Path, tmp_path: Path
) -> None:
    path = tmp_path / "graph.db"
    _load(path, extract_paths([corpus], Options(scheduler=cluster.address)))
    assert _dump(path) == _dump(alone)


def test_a_worker_that_is_killed_costs_only_that_its_documents_are_read_again(
    cluster: Cluster, corpus: str
) -> None:
    expected = [str(one) for one in extract_paths([corpus], Options())]
    found = extract_paths([corpus], Options(scheduler=cluster.address))
    first = [str(one) for one in islice(found, 1)]
    with Client(cluster.address, set_as_default=False) as client:  # type: ignore[no-untyped-call]
        pid = next(iter(client.run(os.getpid).values()))
    os.kill(pid, signal.SIGKILL)
    assert [*first, *map(str, found)] == expected


def _deadly_at_eleven(number: int) -> tuple[int, int]:
    if number == 11:
        os.kill(os.getpid(), signal.SIGKILL)
    return number, 2 * number


def _lost(number: int) -> tuple[int, int]:
    return number, -1


def test_a_document_that_ends_three_workers_is_given_up_and_no_other(cluster: Cluster) -> None:
    expected = [(number, 2 * number if number != 11 else -1) for number in range(30)]
    assert list(spread_over(Work(_deadly_at_eleven, _lost), range(30), cluster.address)) == expected


def test_workers_of_another_comity_are_refused(
    cluster: Cluster, corpus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distributing, "edition", lambda: "another")
    with pytest.raises(ClusterError, match="install the same on all"):
        next(extract_paths([corpus], Options(scheduler=cluster.address)))


def test_an_edition_is_told_by_all_that_extracts() -> None:
    assert edition.__wrapped__() == edition.__wrapped__()
    assert len(edition()) == 16


def test_a_lost_scheduler_is_told_and_the_same_load_goes_on(
    corpus: str, alone: Path, tmp_path: Path
) -> None:
    path = tmp_path / "graph.db"
    with running_cluster(1) as cluster:
        found = extract_paths([corpus], Options(scheduler=cluster.address))
        with pytest.raises(ClusterError, match="the scheduler was lost"):
            _load(path, _killing(cluster, found))
    assert 0 < _texts_in(path) < CASES
    _load(path, extract_paths([corpus], Options()))
    assert rows_in(f"sqlite:///{path}") == rows_in(f"sqlite:///{alone}")


def _killing(cluster: Cluster, found: Iterator[Found]) -> Iterator[Found]:
    """Yield some texts, more than are written in one transaction, then kill the scheduler."""
    yield from islice(found, 20)
    cluster.scheduler.kill()
    yield from found


def _texts_in(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return int(connection.execute("SELECT count(*) FROM text").fetchone()[0])
    finally:
        connection.close()


class _GaveUp(Client):
    """A client that could not reach its scheduler again: it knows of nobody."""

    def scheduler_info(self, **_: object) -> dict[str, object]:  # type: ignore[override]
        return {}


def test_a_client_that_gave_up_tells_the_loss(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distributing, "Client", _GaveUp)
    with pytest.raises(ClusterError, match="the scheduler was lost"):
        list(spread_over(Work(_deadly_at_eleven, _lost), range(1), cluster.address))


def test_an_address_without_a_scheduler_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(distributing, "_TO_CONNECT_S", 0.2)
    address = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(ClusterError, match=f"{address}: no scheduler answers; start one"):
        next(spread_over(Work(_deadly_at_eleven, _lost), range(1), address))


def test_an_address_that_is_none_is_told() -> None:
    with pytest.raises(ClusterError, match="no scheduler answers"):
        next(spread_over(Work(_deadly_at_eleven, _lost), range(1), "nowhere"))


def test_without_dask_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dask", None)
    monkeypatch.delitem(sys.modules, "ingest.distributing")
    with pytest.raises(ClusterError, match=r"pip install 'comity\[distributed\]'"):
        importlib.import_module("ingest.distributing")
