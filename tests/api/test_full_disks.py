"""A disk that is full or may only be read: told in a sentence, nothing half-written, done again."""

import json
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.api.commands import CommandLine, Said
from tests.api.graph_rows import Rows, rows_in
from tests.servers.disks import Disk

FULL: Final = "the disk is full"
"""A graph that is read or written needs room for files beside it: then it is "full, failed, or"."""

LOCKED: Final = "may only be read"
TEXT: Final = """\
FIRST SECTION

CASE OF HENTZAU v. RURITANIA

(Application no. {number}/10)

JUDGMENT

STRASBOURG

4 March 2014

PROCEDURE

1. The case originated in an application (no. {number}/10) against Ruritania.

THE LAW

I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION

2. A search must be necessary in a democratic society (see Klass and Others v. Germany, § 50).

{more}

FOR THESE REASONS, THE COURT UNANIMOUSLY

1. Holds that there has been a violation of Article 8 of the Convention.
"""


def _row(number: int) -> str:
    more = "\n\n".join(
        f"{place}. The Court recalls what it said of searches. " * 9 for place in range(3, 60)
    )
    text = TEXT.format(number=number, more=more)
    return json.dumps({"id": f"case-{number}", "court": "ecthr", "text": text}) + "\n"


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two judgments, and the first of them alone."""
    folder = tmp_path_factory.mktemp("texts")
    (folder / "one.jsonl").write_text(_row(99010), encoding="utf-8")
    (folder / "both.jsonl").write_text(_row(99010) + _row(99011), encoding="utf-8")
    return folder


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk of its own."""
    with Disk.of(tmp_path / "disk", 40) as mounted:
        yield mounted


@pytest.fixture
def comity(
    disk: Disk, texts: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandLine:
    """The command line over a graph on that disk, which holds the first judgment."""
    command = CommandLine(monkeypatch, capsys, disk.folder)
    assert command("ingest", str(texts / "one.jsonl")).status == 0
    return command


def _refused(said: Said, reason: str) -> None:
    assert said.status == 1
    assert reason in said.err
    assert "Traceback" not in said.err


def _texts(rows: Rows) -> set[object]:
    return {row["id"] for row in rows["Text"]}


def test_a_load_that_finds_the_disk_full_leaves_whole_texts_and_the_same_command_finishes_it(
    comity: CommandLine, disk: Disk, texts: Path, tmp_path: Path
) -> None:
    before = rows_in(comity.store)
    disk.fill()
    said = comity("ingest", str(texts / "both.jsonl"))
    _refused(said, FULL)
    disk.empty()
    assert rows_in(comity.store) == before
    assert comity("ingest", str(texts / "both.jsonl")).status == 0
    assert len(_texts(rows_in(comity.store))) == 2
    undisturbed = CommandLine(comity.monkeypatch, comity.capsys, tmp_path)
    assert undisturbed("ingest", str(texts / "one.jsonl")).status == 0
    assert undisturbed("ingest", str(texts / "both.jsonl")).status == 0
    assert rows_in(comity.store) == rows_in(undisturbed.store)


def test_a_decision_that_finds_the_disk_full_is_not_taken_and_can_be_taken_again(
    comity: CommandLine, disk: Disk
) -> None:
    before = rows_in(comity.store)
    claim = next(str(row["id"]) for row in before["Claim"] if row["property"] == "holding")
    words = ("claim", "reject", claim, "--by", "A. Judge", "--why", "The words say otherwise.")
    disk.fill()
    _refused(comity(*words), FULL)
    disk.empty()
    assert rows_in(comity.store) == before
    assert comity(*words).status == 0
    assert {row["status"] for row in rows_in(comity.store)["Claim"] if row["id"] == claim} == {
        "rejected"
    }


@pytest.mark.parametrize("form", ["jsonl", "parquet", "ntriples"])
def test_an_export_that_finds_the_disk_full_leaves_nothing_and_is_whole_when_done_again(
    comity: CommandLine, disk: Disk, tmp_path: Path, form: str
) -> None:
    place, elsewhere = disk.folder / "out", tmp_path / "out"
    words = ("export", "--format", form, "--out")
    shutil.copy(disk.folder / "graph.db", tmp_path)
    comity = CommandLine(comity.monkeypatch, comity.capsys, tmp_path)
    assert comity(*words, str(elsewhere)).status == 0
    disk.fill()
    _refused(comity(*words, str(place)), f"{place}: the disk is full; make room")
    assert not list(disk.folder.glob("out*"))
    disk.empty()
    assert comity(*words, str(place)).status == 0
    assert _bytes_in(place) == _bytes_in(elsewhere)


def _bytes_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_an_export_is_taken_in_again_after_the_disk_was_full(
    comity: CommandLine, disk: Disk, tmp_path: Path
) -> None:
    before = rows_in(comity.store)
    assert comity("export", "--out", str(tmp_path / "out")).status == 0
    for path in disk.folder.glob("graph.db*"):
        path.unlink()
    disk.fill()
    with (disk.folder / "ballast").open("r+b") as ballast:
        ballast.truncate((disk.folder / "ballast").stat().st_size - 2_000_000)
    _refused(comity("load", str(tmp_path / "out")), FULL)
    disk.empty()
    assert comity("load", str(tmp_path / "out")).status == 0
    assert rows_in(comity.store) == before


def test_on_a_disk_that_may_only_be_read_every_command_says_so_and_changes_nothing(
    comity: CommandLine, disk: Disk, texts: Path
) -> None:
    before = rows_in(comity.store)
    claim = next(str(row["id"]) for row in before["Claim"] if row["property"] == "holding")
    commands = [
        ("ingest", str(texts / "both.jsonl")),
        ("claim", "reject", claim, "--by", "A. Judge", "--why", "The words say otherwise."),
        ("library", "load"),
    ]
    elsewhere: Callable[[str], tuple[str, ...]] = lambda name: (str(disk.folder / name),)  # noqa: E731
    disk.lock()
    for words in commands:
        _refused(comity(*words), LOCKED)
    asked = comity("ask", "coverage")
    assert asked.status == 0 or "make files in it" in asked.err
    disk.unlock()
    assert rows_in(comity.store) == before
    other = CommandLine(comity.monkeypatch, comity.capsys, disk.folder.parent)
    assert other("ingest", str(texts / "one.jsonl")).status == 0
    disk.lock()
    _refused(other("export", "--out", *elsewhere("out")), LOCKED)
    _refused(other("store", "backup", *elsewhere("kept.db")), LOCKED)
    disk.unlock()
    assert not list(disk.folder.glob("out*"))
    assert other("store", "backup", *elsewhere("kept.db")).status == 0


def test_a_limit_on_the_size_of_files_is_told_and_the_same_command_finishes_without_it(
    texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    comity = CommandLine(monkeypatch, capsys, tmp_path)
    monkeypatch.setenv("COMITY_STORE", comity.store)
    command = shlex.join([str(Path(sys.executable).with_name("comity")), "library", "load"])
    limited = subprocess.run(  # noqa: S602 - our own words
        f"ulimit -f 2000; exec {command}", shell=True, capture_output=True, text=True, check=False
    )
    assert limited.returncode == 1
    assert "takes no file so large" in limited.stderr
    assert "Traceback" not in limited.stderr
    assert comity("ingest", str(texts / "one.jsonl")).status == 0
    assert len(_texts(rows_in(comity.store))) == 1
