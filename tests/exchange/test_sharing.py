"""Two processes fill a SQLite file as one does, and go on where both were stopped."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from comity.errors import ExchangeError
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.importing import fill, usable
from comity.exchange.progress import Step, Watch, unwatched
from comity.exchange.sharing import split
from comity.store import Graph
from comity.stores import opened
from comity.stores.sqlite_filling import SqliteFilling
from comity.stores.sqlite_upkeep import damage, findings
from tests.stores.acts import everything

_PATIENCE_S = 60.0


@pytest.fixture
def out(world: Graph, tmp_path: Path) -> Path:
    """An export of the small world."""
    export(world, tmp_path / "out", Form.JSONL)
    return tmp_path / "out"


def _filled(out: Path, path: Path, watch: Watch = unwatched, *, large: int = 0) -> None:
    begun = SqliteFilling(str(path), "monday")
    try:
        fill(out, usable(out), begun, watch, together=3, large=large)
    finally:
        begun.close()


def _is_of(path: Path, world: Graph) -> bool:
    graph = opened(f"sqlite:///{path}")
    same = everything(graph) == everything(world)
    graph.close()
    return same and not [*damage(str(path)), *findings(str(path))]


def test_each_of_two_processes_has_files_and_none_has_the_words_but_the_first(out: Path) -> None:
    manifest = usable(out)
    first, second = split(out, manifest)
    assert {*first.files, *second.files} == set(manifest.files)
    assert len(first.files) + len(second.files) == len(manifest.files)
    assert second.files
    assert "Passage" in {file.kind for file in first.files}


def test_two_processes_make_the_graph_that_one_makes_and_leave_nothing_beside(
    out: Path, world: Graph, tmp_path: Path
) -> None:
    steps: list[Step] = []
    _filled(out, tmp_path / "n.db", steps.append)
    assert _is_of(tmp_path / "n.db", world)
    assert sum(step.rows for step in steps) == sum(world.counts().values())
    assert {path.name for path in tmp_path.iterdir()} == {"out", "n.db"}


def test_the_second_process_may_be_done_first(out: Path, world: Graph, tmp_path: Path) -> None:
    begun = SqliteFilling(str(tmp_path / "n.db"), "monday")
    share, until = begun.share(), time.monotonic() + _PATIENCE_S
    heard: list[Step] = []

    def watch(step: Step) -> None:
        heard.append(step)
        while len(heard) == 1 and not share.exists() and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(0.1)  # for its last word

    fill(out, usable(out), begun, watch, together=1_000, large=0)
    begun.close()
    assert _is_of(tmp_path / "n.db", world)


class _StoppedError(Exception):
    pass


@pytest.mark.parametrize("large", [0, 1_000_000])
def test_what_two_were_stopped_at_is_finished_by_two_or_by_one(
    out: Path, world: Graph, tmp_path: Path, large: int
) -> None:
    path = tmp_path / "n.db"
    for at in ("Passage", "index 3 of", "index of words"):

        def watch(step: Step, at: str = at) -> None:
            if step.kind.startswith(at):
                raise _StoppedError

        with pytest.raises(_StoppedError):
            _filled(out, path, watch)
        assert not path.exists()
    _filled(out, path, large=large)
    assert _is_of(path, world)


def test_what_one_was_stopped_at_is_finished_by_two(
    out: Path, world: Graph, tmp_path: Path
) -> None:
    kinds = [file.kind for file in split(out, usable(out))[1].files]

    def watch(step: Step) -> None:
        if step.kind == kinds[-1]:
            raise _StoppedError

    with pytest.raises(_StoppedError):
        _filled(out, tmp_path / "n.db", watch, large=1_000_000)
    _filled(out, tmp_path / "n.db")
    assert _is_of(tmp_path / "n.db", world)


_KILLED = """
import os, signal, sys
from pathlib import Path
from comity.exchange.importing import fill, usable
from comity.stores.sqlite_filling import SqliteFilling

def watch(step):
    if step.kind == sys.argv[3]:
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    out = Path(sys.argv[1])
    begun = SqliteFilling(sys.argv[2], "monday")
    fill(out, usable(out), begun, watch, together=3, large=0)
"""


@pytest.mark.parametrize("at", ["Passage", "index of words"])
def test_a_kill_leaves_no_half_graph_and_the_same_command_finishes_it(
    out: Path, world: Graph, tmp_path: Path, at: str
) -> None:
    (tmp_path / "killed.py").write_text(_KILLED, encoding="utf-8")
    words = [str(out), str(tmp_path / "n.db"), at]
    command = [sys.executable, str(tmp_path / "killed.py"), *words]
    done = subprocess.run(command, check=False)  # noqa: S603 - our own words
    assert done.returncode == -signal.SIGKILL
    assert not (tmp_path / "n.db").exists()
    _filled(out, tmp_path / "n.db")
    assert _is_of(tmp_path / "n.db", world)


def test_what_the_second_process_cannot_read_is_said_by_the_first(
    out: Path, tmp_path: Path
) -> None:
    manifest = usable(out)
    second = split(out, manifest)[1].files[0]
    (out / second.path).write_text('{"id":7}\n', encoding="utf-8")
    begun = SqliteFilling(str(tmp_path / "n.db"), None)
    with pytest.raises(ExchangeError, match=f"no row of {second.kind}"):
        fill(out, manifest, begun, large=0)
    begun.close()
    assert not (tmp_path / "n.db").exists()
