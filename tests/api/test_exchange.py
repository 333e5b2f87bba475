"""``comity export``, ``import`` and ``store copy``; what must not leave never does."""

import io
import zlib
from pathlib import Path

import pytest

from comity.exchange.forms import FILES
from comity.exchange.lines import rows_of
from comity.exchange.manifests import read_manifest
from comity.schema import schema
from tests.api.commands import CommandLine
from tests.api.graph_rows import rows_in
from tests.ingest.protecting.cases import NAME, write_cases
from tests.ingest.protecting.leaking import leaks

FORMS = ("jsonl", "parquet", "ntriples")


@pytest.fixture
def loaded(comity: CommandLine, tmp_path: Path) -> CommandLine:
    """The command line over a graph of two texts that name a person."""
    folder = tmp_path / "texts"
    folder.mkdir()
    assert "2 new" in comity("ingest", *write_cases(folder), "--court", "ecthr").out
    return comity


def _protect(comity: CommandLine) -> None:
    comity.monkeypatch.setenv("COMITY_PROTECTED_NAMES", str(comity.folder / "protected.jsonl"))
    comity.monkeypatch.setattr("sys.stdin", io.StringIO(f"{NAME}\n"))
    assert comity("protect", "add").status == 0


def _contents(folder: Path) -> list[bytes]:
    """Every file of an export, and every packed record in it."""
    found = [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
    manifest = read_manifest(folder)
    for file in manifest.files:
        if file.kind == "Text":
            kind = schema().nodes["Text"]
            lines = FILES[manifest.form].read(folder / file.path, kind)
            records = [row["record"] for row in rows_of(kind, lines)]
            found += [zlib.decompress(one) for one in records if isinstance(one, bytes)]
            found += [line.encode() for line in FILES[manifest.form].read(folder / file.path, kind)]
    return found


@pytest.mark.parametrize("form", FORMS)
def test_an_export_has_no_protected_name(loaded: CommandLine, tmp_path: Path, form: str) -> None:
    assert loaded("export", "--format", form, "--out", str(tmp_path / "named")).status == 0
    assert any(leaks(content) for content in _contents(tmp_path / "named"))
    _protect(loaded)
    refused = loaded("export", "--format", form, "--out", str(tmp_path / "out"))
    assert (refused.status, "comity protect apply" in refused.err) == (2, True)
    assert not (tmp_path / "out").exists()
    loaded("protect", "apply")
    since = ("--since", str(tmp_path / "named"))
    assert loaded("export", "--format", form, "--out", str(tmp_path / "out")).status == 0
    assert loaded("export", "--format", form, "--out", str(tmp_path / "new"), *since).status == 0
    contents = [*_contents(tmp_path / "out"), *_contents(tmp_path / "new")]
    assert [leak for content in contents for leak in leaks(content)] == []


@pytest.mark.parametrize("form", FORMS)
def test_an_export_has_nothing_of_what_was_withdrawn(
    loaded: CommandLine, tmp_path: Path, form: str
) -> None:
    loaded("export", "--out", str(tmp_path / "before"))
    held = {str(row["owner"]) for row in rows_in(loaded.store)["Text"]}
    for act in held:
        assert loaded("withdraw", act).status == 0
    since = ("--since", str(tmp_path / "before"))
    assert loaded("export", "--format", form, "--out", str(tmp_path / "out")).status == 0
    assert loaded("export", "--format", form, "--out", str(tmp_path / "new"), *since).status == 0
    contents = [*_contents(tmp_path / "out"), *_contents(tmp_path / "new")]
    assert [leak for content in contents for leak in leaks(content)] == []


def test_names_protected_here_are_taken_out_of_what_comes_in(
    loaded: CommandLine, tmp_path: Path
) -> None:
    loaded("export", "--out", str(tmp_path / "out"))
    _protect(loaded)
    for path in tmp_path.glob("graph.db*"):
        path.unlink()
    said = loaded("import", str(tmp_path / "out"))
    assert "protected names taken out of 2 rulings" in said.out
    content = b"".join(path.read_bytes() for path in tmp_path.glob("graph.db*"))
    assert leaks(content) == []


def test_a_graph_goes_through_a_folder_and_a_copy_unchanged(
    loaded: CommandLine, tmp_path: Path
) -> None:
    before = rows_in(loaded.store)
    said = loaded("export", "--out", str(tmp_path / "out"))
    assert said.status == 0
    assert "state r-" in said.out
    copy = f"sqlite:///{tmp_path}/copy.db"
    assert "rows copied" in loaded("store", "copy", loaded.store, copy).out
    for path in tmp_path.glob("graph.db*"):
        path.unlink()
    assert loaded("import", str(tmp_path / "out")).status == 0
    assert rows_in(loaded.store) == rows_in(copy) == before


def test_a_difference_is_exported_and_taken_in(loaded: CommandLine, tmp_path: Path) -> None:
    loaded("export", "--out", str(tmp_path / "base"))
    loaded("store", "copy", loaded.store, f"sqlite:///{tmp_path}/mirror.db")
    (act, *_) = sorted({str(row["owner"]) for row in rows_in(loaded.store)["Text"]})
    loaded("withdraw", act)
    after = rows_in(loaded.store)
    since = ("--since", str(tmp_path / "base"))
    loaded("export", "--out", str(tmp_path / "since"), *since)
    for end in ("", "-wal", "-shm"):
        (tmp_path / f"graph.db{end}").unlink(missing_ok=True)
    (tmp_path / "mirror.db").rename(tmp_path / "graph.db")
    assert loaded("import", str(tmp_path / "since")).status == 0
    assert rows_in(loaded.store) == after
