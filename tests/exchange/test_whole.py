"""A whole export gives an equal graph on either engine, whatever the form."""

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from neo4j import GraphDatabase, ManagedTransaction

from comity.errors import ExchangeError, StoreError
from comity.exchange.copying import copy
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.importing import usable
from comity.exchange.lines import whole
from comity.exchange.manifests import NAME, read_manifest
from comity.exchange.progress import Step
from comity.exchange.values import values_in
from comity.schema import schema
from comity.store import VOCABULARY, Graph, Values
from comity.stores import opened
from comity.stores.filling import filling
from comity.stores.neo4j_filling import write_once
from tests.exchange.conftest import filled
from tests.exchange.importing import imported
from tests.servers.emptying import emptied
from tests.stores.acts import everything

_PATIENCE_S = 30.0


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_an_export_taken_in_gives_an_equal_graph(
    exported: Path, world: Graph, tmp_path: Path
) -> None:
    graph = imported(exported, f"sqlite:///{tmp_path}/new.db")
    assert everything(graph) == everything(world)
    graph.close()


@pytest.mark.neo4j
def test_an_export_taken_into_a_server_gives_an_equal_graph(
    exported: Path, world: Graph, neo4j_url: str
) -> None:
    graph = imported(exported, emptied(neo4j_url))
    assert everything(graph) == everything(world)
    graph.close()


@pytest.mark.neo4j
def test_what_a_killed_filling_still_writes_is_not_written_twice(neo4j_url: str) -> None:
    begun = filling(emptied(neo4j_url), None, None, "source")
    begun.write("Right", [("right:a", VOCABULARY), ("right:b", VOCABULARY)])
    edges: list[Values] = [("right:a", "right:b", VOCABULARY)]
    one = partial(write_once, kind="BROADER", cell="BROADER:0", number=1, rows=edges)
    with (
        GraphDatabase.driver(neo4j_url) as driver,
        driver.session() as killed, driver.session() as later,
        ThreadPoolExecutor(1) as pool,
    ):  # fmt: skip
        left = killed.begin_transaction()
        one(cast("ManagedTransaction", left))
        again = pool.submit(lambda: later.execute_write(one))
        with pytest.raises(TimeoutError):
            again.result(0.5)  # it waits for what is under way
        left.commit()
        again.result(_PATIENCE_S)
        drawn = later.run("MATCH ()-[e:BROADER]->() RETURN count(e)").single(strict=True)[0]
    begun.close()
    assert drawn == 1


@pytest.mark.neo4j
def test_both_engines_export_the_same_bytes(world: Graph, neo4j_url: str, tmp_path: Path) -> None:
    server = filled(opened(emptied(neo4j_url)))
    export(server, tmp_path / "server", Form.JSONL)
    export(world, tmp_path / "file", Form.JSONL)
    server.close()
    assert _bytes(tmp_path / "server") == _bytes(tmp_path / "file")


def test_two_exports_of_a_graph_are_the_same_bytes(
    exported: Path, world: Graph, tmp_path: Path
) -> None:
    export(world, tmp_path / "again", read_manifest(exported).form)
    assert _bytes(tmp_path / "again") == _bytes(exported)


def test_the_manifest_counts_what_is_in_the_files(exported: Path, world: Graph) -> None:
    manifest = read_manifest(exported)
    held = {kind: count for kind, count in world.counts().items() if count}
    assert {file.kind: file.rows for file in manifest.files} == held
    assert (manifest.release, manifest.ontology, manifest.since) == ("r-1", "1.0", None)


def test_a_graph_with_imported_words_is_searched_like_the_first(
    world: Graph, tmp_path: Path
) -> None:
    from queries.search.asking import search  # noqa: PLC0415 - beside what it is compared with

    export(world, tmp_path / "out", Form.JSONL)
    graph = imported(tmp_path / "out", f"sqlite:///{tmp_path}/new.db")
    assert search(graph, "court").data == search(world, "court").data
    assert not search(graph, "court").data.is_empty
    graph.close()


def _change(folder: Path) -> None:
    path = folder / read_manifest(folder).files[0].path
    path.write_bytes(path.read_bytes() + b"\n")


def _lose(folder: Path) -> None:
    (folder / read_manifest(folder).files[0].path).unlink()


def _outside(folder: Path) -> None:
    said = json.loads((folder / NAME).read_text(encoding="utf-8"))
    said["files"][0]["path"] = "../../etc/passwd"
    (folder / NAME).write_text(json.dumps(said), encoding="utf-8")


def _later(folder: Path) -> None:
    said = json.loads((folder / NAME).read_text(encoding="utf-8"))
    (folder / NAME).write_text(json.dumps({**said, "schema": 99}), encoding="utf-8")


def _forget(folder: Path) -> None:
    (folder / NAME).unlink()


def _overwrite(folder: Path) -> None:
    (folder / NAME).write_text("[]", encoding="utf-8")


FAULTS = {
    "its checksum is another": _change,
    "the file is missing": _lose,
    "a file outside the folder": _outside,
    "update it": _later,
    "no manifest that can be read": _forget,
    "it is no manifest of ours": _overwrite,
}


@pytest.mark.parametrize("said", FAULTS)
def test_an_export_that_cannot_be_used_is_refused_with_what_to_do(
    said: str, world: Graph, tmp_path: Path
) -> None:
    export(world, tmp_path / "out", Form.JSONL)
    FAULTS[said](tmp_path / "out")
    with pytest.raises(ExchangeError, match=said):
        usable(tmp_path / "out")


def test_a_folder_with_something_in_it_is_left_alone(world: Graph, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Court", encoding="utf-8")
    with pytest.raises(ExchangeError, match="there is something already"):
        export(world, tmp_path, Form.JSONL)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_graph_that_holds_something_is_not_filled(world: Graph, tmp_path: Path) -> None:
    export(world, tmp_path / "out", Form.JSONL)
    url = f"sqlite:///{tmp_path}/new.db"
    imported(tmp_path / "out", url).close()
    with pytest.raises(StoreError, match="there is a graph at"):
        imported(tmp_path / "out", url)


@pytest.mark.neo4j
def test_a_filling_goes_on_in_as_many_sessions_as_it_began_in(neo4j_url: str) -> None:
    rights: list[Values] = [(f"right:{letter}", VOCABULARY) for letter in "abcdef"]
    filling(emptied(neo4j_url), None, None, "source").close()
    with GraphDatabase.driver(neo4j_url) as driver:
        driver.execute_query("MATCH (f:ComityFilling {id: 'source'}) SET f.sessions = 3")
        begun = filling(neo4j_url, None, None, "source")
        begun.write("Right", rights)
        begun.close()
        marked = driver.execute_query(
            "MATCH (f:ComityFilling) WHERE f.id STARTS WITH 'Right:' RETURN f.id ORDER BY f.id"
        )
    assert [record[0] for record in marked.records] == ["Right:0", "Right:1", "Right:2"]


class _StoppedError(Exception):
    pass


@pytest.mark.parametrize("engine", ["sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def test_what_was_stopped_half_way_goes_on_where_it_was(
    engine: str,
    world: Graph,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    export(world, tmp_path / "out", Form.JSONL)
    is_file = engine == "sqlite"
    url = f"sqlite:///{tmp_path}/n.db" if is_file else emptied(request.getfixturevalue("neo4j_url"))
    for kind in ("Passage", "CITES", "USES"):

        def watch(step: Step, kind: str = kind) -> None:
            if step.kind == kind:
                raise _StoppedError

        with pytest.raises(_StoppedError):
            imported(tmp_path / "out", url, watch, together=3)
    graph = imported(tmp_path / "out", url, together=3)
    assert everything(graph) == everything(world)
    graph.close()


def test_what_was_begun_from_another_export_is_begun_anew(world: Graph, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/n.db"
    begun = filling(url, None, None, "another")
    another = {"id": "ecthr:001-77", "owner": "ecthr:001-77"}
    kind = schema().node("Ruling")
    begun.write("Ruling", values_in(kind, [whole(kind, another)]))
    begun.close()
    export(world, tmp_path / "out", Form.JSONL)
    graph = imported(tmp_path / "out", url)
    assert everything(graph) == everything(world)
    graph.close()


@pytest.mark.neo4j
def test_a_copy_from_a_file_to_a_server_and_back_is_equal(
    world: Graph, neo4j_url: str, tmp_path: Path
) -> None:
    to = filling(emptied(neo4j_url), None, None, None)
    assert copy(world, to) == sum(world.counts().values())
    to.close()
    server = opened(neo4j_url)
    back = filling(f"sqlite:///{tmp_path}/back.db", None, None, None)
    copy(server, back)
    back.close()
    graph = opened(f"sqlite:///{tmp_path}/back.db")
    assert everything(graph) == everything(server) == everything(world)
    graph.close()
    server.close()
