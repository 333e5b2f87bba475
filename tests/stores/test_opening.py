import gc
import socket
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from comity.errors import InvalidValueError, StoreUnavailableError
from comity.store import Batch
from comity.stores import opened
from comity.stores.sqlite import SqliteStore
from tests.stores.acts import OLD, an_act, everything, pictured

unclosed = pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")


@pytest.fixture
def closed_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def foreign_port() -> Iterator[int]:
    """A port where something listens that hangs up on everybody."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=_hang_up, args=(server,))
        thread.start()
        yield int(server.getsockname()[1])
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def _hang_up(server: socket.socket) -> None:
    while True:
        try:
            server.accept()[0].close()
        except OSError:  # the test is over
            return


@pytest.mark.parametrize(
    "url",
    ["", "graph.sqlite", "/home/a/graph.sqlite", "http://localhost", "postgres://a", "Neo4j", "é"],
)
def test_a_url_of_no_engine_is_refused_with_examples(url: str) -> None:
    with pytest.raises(InvalidValueError) as refused:
        opened(url)
    said = "is not a valid store: expected sqlite:///path or neo4j://host:7687/database"
    assert str(refused.value) == f"{url!r} {said}"


@pytest.mark.parametrize("url", ["sqlite:", "sqlite://", "sqlite:///", "sqlite://graph.sqlite"])
def test_a_sqlite_url_without_a_path_is_refused(url: str) -> None:
    with pytest.raises(InvalidValueError, match="expected sqlite:///path"):
        opened(url)


def test_the_folder_of_a_new_graph_is_made(tmp_path: Path) -> None:
    opened(f"sqlite:///{tmp_path}/a/b/graph.sqlite").close()
    assert (tmp_path / "a/b/graph.sqlite").is_file()


def test_a_tilde_stands_for_the_home_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    opened("sqlite:///~/graph.sqlite").close()
    assert (tmp_path / "graph.sqlite").is_file()


def test_a_graph_in_memory_leaves_no_file_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    graph = opened("sqlite:///:memory:")
    graph.replace(OLD, an_act())
    graph.close()
    assert list(tmp_path.iterdir()) == []


def test_a_graph_in_a_file_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/graph.sqlite"
    first = opened(url)
    first.replace(OLD, an_act())
    first.close()
    second = opened(url)
    assert everything(second) == pictured(an_act())
    second.replace(OLD, Batch())
    second.close()


def test_two_graphs_in_memory_know_nothing_of_each_other() -> None:
    one, other = SqliteStore(":memory:"), SqliteStore(":memory:")
    one.replace(OLD, an_act())
    assert everything(other) == {}
    one.close()
    other.close()


def test_a_graph_may_be_closed_twice() -> None:
    graph = opened("sqlite:///:memory:")
    graph.close()
    graph.close()


@unclosed
@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_server_that_is_not_there_is_named(scheme: str, closed_port: int) -> None:
    url = f"{scheme}://127.0.0.1:{closed_port}"
    with pytest.raises(StoreUnavailableError, match=f"^the Neo4j server at {url}: "):
        opened(f"{url}/neo4j")
    gc.collect()


@unclosed
def test_a_port_where_no_neo4j_answers_is_named(foreign_port: int) -> None:
    url = f"bolt://127.0.0.1:{foreign_port}"
    with pytest.raises(StoreUnavailableError, match=f"^the Neo4j server at {url}: "):
        opened(url)
    gc.collect()


@unclosed
def test_the_password_of_a_server_that_is_not_there_is_kept_secret(closed_port: int) -> None:
    with pytest.raises(StoreUnavailableError) as failed:
        opened(f"bolt://127.0.0.1:{closed_port}", "lawyer", "of-nobody")
    assert "of-nobody" not in str(failed.value)
    gc.collect()


def test_a_server_that_is_not_there_leaves_no_connection_open(closed_port: int) -> None:
    gc.collect()
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with pytest.raises(StoreUnavailableError):
            opened(f"bolt://127.0.0.1:{closed_port}")
        gc.collect()
    assert [str(each.message) for each in told] == []
