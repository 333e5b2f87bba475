"""``comity load --bulk``: an export into an empty store, in the quickest way of its engine."""

from pathlib import Path

import pytest

from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.stores import opened
from tests.api.commands import CommandLine
from tests.exchange.conftest import filled
from tests.stores.acts import everything


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A whole export of the small world."""
    graph = filled(opened("sqlite:///:memory:"))
    export(graph, tmp_path / "whole", Form.JSONL)
    graph.close()
    return tmp_path / "whole"


def test_a_whole_export_is_loaded_into_an_empty_store_and_no_other(
    comity: CommandLine, whole: Path
) -> None:
    said = comity("load", "--bulk", str(whole))
    assert (said.status, "state r-1" in said.out) == (0, True)
    loaded, wanted = opened(comity.store), filled(opened("sqlite:///:memory:"))
    assert everything(loaded) == everything(wanted)
    loaded.close()
    wanted.close()
    again = comity("load", "--bulk", str(whole))
    assert (again.status, "name a store that is empty" in again.err) == (1, True)


def test_a_difference_is_refused_in_bulk_and_taken_in_without(
    comity: CommandLine, whole: Path, tmp_path: Path
) -> None:
    comity("load", str(whole))
    graph = opened(comity.store)
    export(graph, tmp_path / "since", Form.JSONL, whole)
    graph.close()
    refused = comity("load", "--bulk", str(tmp_path / "since"))
    assert (refused.status, "load it without --bulk" in refused.err) == (2, True)
    assert comity("load", str(tmp_path / "since")).status == 0


def test_files_for_the_importer_are_written_with_what_to_run(
    comity: CommandLine, whole: Path, tmp_path: Path
) -> None:
    said = comity("load", "--bulk", str(whole), "--csv", str(tmp_path / "csv"))
    assert said.status == 0
    assert "neo4j-admin database import full neo4j @import.args" in said.out
    assert (tmp_path / "csv" / "Ruling.csv").is_file()


def test_the_importer_is_run_and_its_files_are_removed(
    comity: CommandLine, whole: Path, tmp_path: Path
) -> None:
    tool = tmp_path / "home" / "bin" / "neo4j-admin"
    tool.parent.mkdir(parents=True)
    tool.write_text('#!/bin/sh\ncp import.args "$NEO4J_HOME"; echo "$@" > "$NEO4J_HOME/words"\n')
    tool.chmod(0o755)
    said = comity("load", "--bulk", str(whole), "--offline", str(tmp_path / "home"), "--over")
    assert (said.status, "start the server" in said.out) == (0, True)
    assert sorted(path.name for path in (tmp_path / "home").iterdir()) == [
        "bin", "import.args", "words",
    ]  # fmt: skip
    words = (tmp_path / "home" / "words").read_text(encoding="utf-8").split()
    assert words[-1] == "--overwrite-destination=true"


def test_a_home_that_is_not_there_is_named_before_anything_is_written(
    comity: CommandLine, whole: Path, tmp_path: Path
) -> None:
    said = comity("load", "--bulk", str(whole), "--offline", str(tmp_path / "nowhere"))
    assert (said.status, "there is no such folder" in said.err) == (2, True)
    assert not (tmp_path / "nowhere").exists()


def test_an_offline_load_is_refused_where_names_are_protected(
    comity: CommandLine, whole: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.jsonl").write_text("", encoding="utf-8")
    comity.monkeypatch.setenv("COMITY_PROTECTED_NAMES", str(tmp_path / "list.jsonl"))
    said = comity("load", "--bulk", str(whole), "--csv", str(tmp_path / "csv"))
    assert (said.status, "names are protected here" in said.err) == (2, True)
    assert not (tmp_path / "csv").exists()


def test_an_offline_load_is_a_load_in_bulk(comity: CommandLine, whole: Path) -> None:
    assert "go with --bulk" in comity("load", str(whole), "--csv", "csv").err
