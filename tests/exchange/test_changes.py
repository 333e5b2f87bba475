"""What changed since an earlier export brings its base to the same state, on each engine."""

from pathlib import Path

import pytest

from comity.errors import ExchangeError
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.importing import apply, fill, usable
from comity.store import Batch, Graph
from comity.stores import opened
from tests.builders import a_ruling
from tests.exchange.conftest import RELEASE, filled
from tests.stores.acts import a_citing_act, everything

NEW, GONE = "ecthr:001-88", "ecthr:001-2"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A whole export, and what changed since: a new ruling, one gone, one with another rank."""
    graph = filled(opened("sqlite:///:memory:"))
    export(graph, tmp_path / "whole", Form.JSONL)
    _changed(graph)
    export(graph, tmp_path / "since", Form.PARQUET, tmp_path / "whole")
    graph.close()
    return tmp_path / "whole", tmp_path / "since"


def _changed(graph: Graph) -> Graph:
    acts = [str(row["id"]) for row in graph.nodes("Ruling", ("held",)) if row["held"]]
    graph.replace(NEW, a_citing_act(NEW, acts[0]))
    graph.replace(acts[-1], Batch())
    graph.update(Batch({"Ruling": [{"id": acts[0], "rank": 7.5}]}))
    graph.update(Batch({"Tombstone": [{"id": acts[-1], "owner": "graph"}]}))
    graph.update(Batch({"Release": [{**RELEASE, "value": "r-2"}]}))
    return graph


def test_a_difference_brings_its_base_to_the_same_state(
    graph: Graph, folders: tuple[Path, Path]
) -> None:
    filled(graph)
    apply(folders[1], usable(folders[1]), graph)
    wanted = _changed(filled(opened("sqlite:///:memory:")))
    assert everything(graph) == everything(wanted)
    before = everything(graph)
    apply(folders[1], usable(folders[1]), graph)
    assert everything(graph) == before
    wanted.close()


def test_a_difference_that_was_stopped_is_finished_by_doing_it_again(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    graph, wanted = (filled(opened("sqlite:///:memory:")) for _ in range(2))
    for method in ("redraw", "remove"):
        monkeypatch.setattr(graph, method, _stopped)
        with pytest.raises(KeyboardInterrupt):
            apply(folders[1], usable(folders[1]), graph)
        monkeypatch.undo()
    apply(folders[1], usable(folders[1]), graph)
    assert everything(graph) == everything(_changed(wanted))
    graph.close()
    wanted.close()


def _stopped(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_difference_is_smaller_than_the_whole(folders: tuple[Path, Path]) -> None:
    rows = [sum(file.rows for file in usable(folder).files) for folder in folders]
    assert rows[1] < rows[0] / 2
    assert usable(folders[1]).since == "r-1"


def test_a_difference_names_nothing_that_is_gone(folders: tuple[Path, Path]) -> None:
    files = [folders[1] / file.path for file in usable(folders[1]).removed]
    assert files
    assert not any(b"ecthr" in path.read_bytes() for path in files)


def test_a_difference_to_another_state_is_refused(folders: tuple[Path, Path], world: Graph) -> None:
    graph = opened("sqlite:///:memory:")
    graph.update(Batch({"Ruling": [a_ruling()]}))
    with pytest.raises(ExchangeError, match="it continues r-1"):
        apply(folders[1], usable(folders[1]), graph)
    graph.close()


def test_a_difference_is_taken_for_no_whole_and_a_whole_for_no_difference(
    folders: tuple[Path, Path], world: Graph, tmp_path: Path
) -> None:
    from comity.stores.filling import filling  # noqa: PLC0415 - this test alone

    with pytest.raises(ExchangeError, match="into an empty graph"):
        apply(folders[0], usable(folders[0]), world)
    begun = filling(f"sqlite:///{tmp_path}/n.db", None, None, None)
    with pytest.raises(ExchangeError, match="import the whole export"):
        fill(folders[1], usable(folders[1]), begun)
    begun.close()
    with pytest.raises(ExchangeError, match="it is a difference itself"):
        export(world, tmp_path / "third", Form.JSONL, folders[1])
