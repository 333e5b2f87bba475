"""Neo4j's offline importer makes the same graph as a live load, and says what it lacks."""

from pathlib import Path

import pytest

from comity.errors import ExchangeError, StoreError
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.importing import fill, usable
from comity.exchange.manifests import NAME, sha256_of_file
from comity.exchange.progress import Step, Watch, unwatched
from comity.schema import schema
from comity.store import Batch, Row
from comity.stores import opened
from comity.stores.filling import filling
from comity.stores.neo4j_csv import NOTHING, Lines, groups, header
from comity.stores.neo4j_importing import run_importer
from comity.stores.neo4j_offline import ARGUMENTS, CsvFilling
from tests.exchange.conftest import filled
from tests.servers.neo4j_artifacts import available, fetched
from tests.servers.neo4j_server import Server, free_port

_ODD: Row = {
    "id": "verdict:1", "owner": "people", "act": "ecthr:001-1", "property": "title",
    "value": 'Two "quoted"\nlines, é', "place": "", "status": "confirmed", "who": "A. Registrar",
    "why": "", "ordinal": 0, "record": bytes(range(256)),
}  # fmt: skip


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """An export of the small world with what CSV finds hard: quotes, breaks, nothing, bytes."""
    graph = filled(opened("sqlite:///:memory:"))
    lists: list[Row] = [
        {"id": "ecthr:001-1@en", "keys": [], "identity": [""]},
        {"id": "ecthr:001-2@en", "keys": ["", "a"]},
    ]
    graph.update(Batch({"Verdict": [_ODD], "Text": lists}))
    export(graph, tmp_path / "out", Form.JSONL)
    graph.close()
    return tmp_path / "out"


def _written(out: Path, folder: Path, watch: Watch = unwatched) -> Path:
    begun = CsvFilling(folder, sha256_of_file(out / NAME))
    fill(out, usable(out), begun, watch, together=3)
    return folder


@pytest.mark.neo4j
@pytest.mark.timeout(1_800)  # it starts a server of its own, which on a busy machine takes minutes
def test_an_offline_import_gives_the_graph_that_a_live_one_gives(odd: Path, tmp_path: Path) -> None:
    if reason := available():
        pytest.skip(f"LEFT OUT, the offline importer of Neo4j: {reason}")
    server = Server(tmp_path / "home", free_port())
    (server.home / "conf").mkdir(parents=True)
    run_importer(server.home, _written(odd, tmp_path / "csv"), fetched())
    with server.running():
        with pytest.raises(StoreError, match="imported offline"):
            filling(server.url, None, None, "another")
        graph = opened(server.url)
        export(graph, tmp_path / "again", Form.JSONL)
        graph.close()
    assert (tmp_path / "again" / NAME).read_bytes() == (odd / NAME).read_bytes()


def test_what_is_told_to_the_importer_names_every_file(odd: Path, tmp_path: Path) -> None:
    folder = _written(odd, tmp_path / "csv")
    told = (folder / ARGUMENTS).read_text(encoding="utf-8").split()
    named = {one.rsplit("=", 1)[1] for one in told if one.endswith(".csv")}
    assert named == {path.name for path in folder.glob("*.csv")}
    assert {"--bad-tolerance=0", "--multiline-fields=true"} <= set(told)


class _StoppedError(Exception):
    pass


def test_files_that_were_stopped_half_way_become_those_of_one_run(
    odd: Path, tmp_path: Path
) -> None:
    for kind in ("Passage", "CITES"):

        def watch(step: Step, kind: str = kind) -> None:
            if step.kind == kind:
                raise _StoppedError

        with pytest.raises(_StoppedError):
            _written(odd, tmp_path / "stopped", watch)
    with (tmp_path / "stopped" / "CITES.csv").open("a", encoding="utf-8") as file:
        file.write("half a li")
    _written(odd, tmp_path / "stopped")
    _written(odd, tmp_path / "whole")
    for path in (tmp_path / "whole").iterdir():
        assert path.read_bytes() == (tmp_path / "stopped" / path.name).read_bytes()


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Court", encoding="utf-8")
    with pytest.raises(StoreError, match="there is something in"):
        CsvFilling(tmp_path, None)


def test_an_empty_text_is_no_missing_one() -> None:
    kind = schema().nodes["Redirect"]
    assert Lines(kind).of([("a", "", None), ("b", None, "x")]) == '"a","",\nb,,x\n'


def test_a_list_with_a_sign_that_parts_lists_is_refused() -> None:
    kind = schema().nodes["Authority"]
    place = kind.columns.index("appnos")
    rest = [None] * (len(kind.columns) - place - 1)
    with pytest.raises(StoreError, match=r"Authority\.appnos has a control character"):
        Lines(kind).of([("a", *[None] * (place - 1), ["1\x1f2"], *rest)])
    assert NOTHING in Lines(kind).of([("a", *[None] * (place - 1), [], *rest)])


def test_every_edge_finds_its_ends_in_one_group_of_ids() -> None:
    for edge in schema().edges.values():
        assert len({groups()[kind] for kind in edge.sources}) == 1
        assert len({groups()[kind] for kind in edge.targets}) == 1
    assert header(schema().edges["HOLDS"]).startswith(
        f":START_ID({groups()['Ruling']}),:END_ID({groups()['Holding']}),owner:string"
    )


def test_a_tool_that_is_missing_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ExchangeError, match="no bin/neo4j-admin in it; name"):
        run_importer(tmp_path, tmp_path)
    with pytest.raises(ExchangeError, match="no neo4j-import-tool-"):
        run_importer(tmp_path, tmp_path, tmp_path)
    (tmp_path / "neo4j-import-tool-5.jar").touch()
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(ExchangeError, match="install Java 17 or set JAVA_HOME"):
        run_importer(tmp_path, tmp_path, tmp_path)


def test_what_the_tool_says_when_it_fails_is_passed_on(tmp_path: Path) -> None:
    tool = tmp_path / "bin" / "neo4j-admin"
    tool.parent.mkdir()
    tool.write_text(
        '#!/bin/sh\necho "..... 5%"\necho "Database already exists: $NEO4J_HOME"\nexit 1\n'
    )
    tool.chmod(0o755)
    with pytest.raises(ExchangeError, match=f"Database already exists: {tmp_path}"):
        run_importer(tmp_path, tmp_path)
