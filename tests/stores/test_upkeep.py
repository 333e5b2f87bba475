"""Backups, restores, checks: nothing is lost, and what is wrong is named."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest

from comity.errors import ExchangeError, StoreError, StoreUnavailableError
from comity.store import Batch, Graph
from comity.stores import opened, upkeep
from comity.stores.addresses import File, address_of
from tests.exchange.conftest import filled
from tests.servers.emptying import emptied
from tests.stores.acts import NEW, OLD, a_citing_act, an_act, everything


@pytest.fixture
def address(tmp_path: Path) -> File:
    """A file with two rulings, of which one cites the other."""
    path = str(tmp_path / "graph.db")
    graph = opened(f"sqlite:///{path}")
    graph.replace(OLD, an_act(numbers=[str(number) for number in range(200)]))
    graph.replace(NEW, a_citing_act(NEW, OLD))
    graph.close()
    return File(path)


def _rows(address: File) -> object:
    graph = upkeep.opened_at(address)
    try:
        return everything(graph)
    finally:
        graph.close()


def test_a_restored_backup_is_equal_to_what_was_backed_up(address: File, tmp_path: Path) -> None:
    before = _rows(address)
    upkeep.backup(address, tmp_path / "kept.db")
    graph = upkeep.opened_at(address)
    graph.replace(OLD, Batch())
    with pytest.raises(ExchangeError, match="say --over"):
        upkeep.restore(tmp_path / "kept.db", address, over=False)
    upkeep.restore(tmp_path / "kept.db", address, over=True)
    assert everything(graph) == before  # who has it open sees what was restored
    graph.close()
    assert list(upkeep.findings(address)) == []


def test_a_backup_while_somebody_writes_is_of_one_moment(address: File, tmp_path: Path) -> None:
    stop = Event()

    def write() -> None:
        graph = upkeep.opened_at(address)
        number = 0
        while not stop.is_set():
            number += 1
            numbers = [str(n) for n in range(number % 50 + 1)]
            graph.replace("ecthr:001-70", an_act("ecthr:001-70", numbers=numbers))
        graph.close()

    writer = Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            upkeep.backup(address, tmp_path / f"{number}.db")
    finally:
        stop.set()
        writer.join()
    for number in range(5):
        kept = File(str(tmp_path / f"{number}.db"))
        assert list(upkeep.findings(kept)) == []


@pytest.mark.neo4j
def test_a_server_without_its_tool_is_backed_up_by_an_export_and_restored_equal(
    neo4j_url: str, tmp_path: Path
) -> None:
    address = address_of(emptied(neo4j_url))
    graph = filled(opened(neo4j_url))
    before = everything(graph)
    assert "an export" in upkeep.backup(address, tmp_path / "kept")
    graph.replace(OLD, Batch())
    upkeep.restore(tmp_path / "kept", address, over=True)
    assert everything(graph) == before
    with pytest.raises(StoreUnavailableError, match="is running; its tool needs it stopped"):
        upkeep.backup(address, tmp_path / "dump", tmp_path / "neo4j-admin")
    graph.close()


def _scribble(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xa5" * 4096 * 40)


def _shorten(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _overwrite(path: Path) -> None:
    path.write_bytes(b"This is a letter. " * 1_000)


@pytest.mark.parametrize("damage", [_scribble, _shorten, _overwrite])
def test_a_damaged_file_is_named_with_the_way_out_and_a_backup_helps(
    address: File, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    before = _rows(address)
    upkeep.backup(address, tmp_path / "kept.db")
    for end in ("-wal", "-shm"):
        Path(address.path + end).unlink(missing_ok=True)
    damage(Path(address.path))
    try:
        found = list(upkeep.findings(address))
    except StoreError as error:
        found = [str(error)]
    assert any("damaged" in sentence for sentence in found)
    with pytest.raises(StoreUnavailableError, match="comity store restore"):
        _rows(address)
    upkeep.restore(tmp_path / "kept.db", address, over=True)
    assert _rows(address) == before


@pytest.mark.parametrize("damage", [_scribble, _shorten, _overwrite])
def test_a_damaged_backup_is_refused_and_the_graph_stays(
    address: File, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    before = _rows(address)
    upkeep.backup(address, tmp_path / "kept.db")
    damage(tmp_path / "kept.db")
    with pytest.raises(ExchangeError, match="backup"):
        upkeep.restore(tmp_path / "kept.db", address, over=True)
    assert _rows(address) == before


def _say(address: File, statement: str) -> None:
    with closing(sqlite3.connect(address.path)) as connection:
        connection.execute(statement)
        connection.commit()


FAULTS = {
    "its target is not there": "UPDATE part_of SET target = 'ecthr:none'",
    "its source is not there": "UPDATE text_of SET source = 'ecthr:none'",
    "the index of words is not that": (
        "INSERT INTO passage_text (passage_text) VALUES ('delete-all')"
    ),
    "was withdrawn and has a text": "INSERT INTO tombstone SELECT owner, 'graph' FROM text",
    "is not said to be held": "UPDATE ruling SET held = 0",
    "has no text": "DELETE FROM text",
}


@pytest.mark.parametrize("said", FAULTS)
def test_what_is_wrong_is_found_and_named(address: File, said: str) -> None:
    assert list(upkeep.findings(address)) == []
    _say(address, FAULTS[said])
    assert any(said in sentence for sentence in upkeep.findings(address))


@pytest.mark.skipif(not shutil.which("prlimit"), reason="needs a limit on the size of files")
def test_a_full_disk_is_named_and_leaves_the_graph_as_it_was(address: File, tmp_path: Path) -> None:
    """The limit on the size of a file stands for the disk: writing fails at the same place."""
    before = _rows(address)
    code = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from comity.stores import opened\n"
        "from tests.stores.acts import an_act\n"
        f"graph = opened('sqlite:///{address.path}')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))\n"
        "from comity.errors import StoreUnavailableError\n"
        "try:\n"
        "    graph.replace('ecthr:001-70', an_act('ecthr:001-70', title='x' * 9_000_000))\n"
        "except StoreUnavailableError as error:\n"
        "    print(error)\n"
    )
    said = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert address.path in said.stdout
    assert _rows(address) == before


def test_a_file_that_may_only_be_read_is_named(
    address: File, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = upkeep.opened_at(address)
    _only_read(graph)
    with pytest.raises(StoreUnavailableError, match="may only be read"):
        graph.replace(OLD, Batch())
    graph.close()


def _only_read(graph: Graph) -> None:
    """Stand in for the rights of a file, which do not bind every user."""
    graph._connections.writer().execute("PRAGMA query_only = ON")  # type: ignore[attr-defined]
