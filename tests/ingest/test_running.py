"""Many documents: in input order, a bad one beside the good ones, on one process or on two."""

import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from comity.errors import UnknownCourtError
from comity.extraction import Extraction
from ingest import running
from ingest.inputs import Skipped, Unread
from ingest.reading.failures import Failure
from ingest.running import Found, Options, extract_paths, write_paths
from ingest.writing import line_of, text_line_of
from tests.ingest.reading.rulings import judgment

PARTIES = ("Aldo", "Berta", "Carlo", "Dora", "Emil", "Flora", "Guido", "Hilda", "Ivo", "Jutta")


def _row(place: int, **changes: object) -> str:
    text = judgment(f"990{place:02}/12", PARTIES[place % len(PARTIES)])
    return json.dumps({"id": f"case-{place}", "court": "ecthr", "text": text, **changes})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Good and bad documents, more than one task holds."""
    rows = [_row(place) for place in range(12)]
    rows[3] = _row(3, text="")
    rows[7] = _row(7, court="court of nowhere")
    (tmp_path / "a.jsonl").write_text("\n".join(rows), encoding="utf-8")
    (tmp_path / "b.txt").write_text(judgment("99100/12"), encoding="utf-8")
    (tmp_path / "c.csv").write_text("id,text", encoding="utf-8")
    (tmp_path / "d.docx").write_bytes(b"PK\x03\x04 cut short")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "e.md").write_text(judgment("99101/12"), encoding="utf-8")
    (tmp_path / "~$d.docx").write_bytes(b"kept by Word")
    return tmp_path


def _names(found: Sequence[Found]) -> list[str]:
    return [
        one.id
        if isinstance(one, Extraction)
        else f"failed {Path(one.document).name}"
        if isinstance(one, Failure)
        else f"skipped {Path(one.document).name}"
        for one in found
    ]


def test_a_bad_document_stands_in_its_place_and_the_rest_goes_on(folder: Path) -> None:
    assert _names(list(extract_paths([str(folder)], Options()))) == [
        *("case-0", "case-1", "case-2", "failed case-3", "case-4", "case-5", "case-6"),
        *("failed case-7", "case-8", "case-9", "case-10", "case-11"),
        *("b", "skipped c.csv", "failed d", "e", "skipped ~$d.docx"),
    ]


def test_two_processes_find_what_one_finds_in_the_same_order(folder: Path) -> None:
    paths = [str(folder / "inner"), str(folder), str(folder / "nowhere.txt")]
    one = [_told(found) for found in extract_paths(paths, Options(jobs=1))]
    two = [_told(found) for found in extract_paths(paths, Options(jobs=2))]
    assert one == two


def _told(found: Found) -> object:
    """What compares equal: errors do not, across processes."""
    if isinstance(found, Failure):
        return (found.document, type(found.error), str(found.error))
    return found


def test_a_file_is_read_by_the_process_that_extracts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(path: Path, largest_bytes: int) -> Failure:
        raise AssertionError(f"{path} of {largest_bytes} bytes at most was read here")

    (tmp_path / "a.txt").write_text(judgment("99100/12"), encoding="utf-8")
    monkeypatch.setattr("ingest.inputs.read_file", elsewhere)
    assert _names(list(extract_paths([str(tmp_path)], Options(jobs=2)))) == ["a"]


def test_a_file_whose_process_was_ended_is_named(tmp_path: Path) -> None:
    lost = running._lost(Unread(tmp_path / "a.pdf", 1_000), Options())
    assert isinstance(lost, Failure)
    assert lost.document == "a"
    assert str(tmp_path / "a.pdf") in str(lost.error)


def test_a_path_that_is_not_there_is_a_failure_of_its_own(tmp_path: Path) -> None:
    missing = str(tmp_path / "nowhere")
    (failed,) = extract_paths([missing], Options())
    assert isinstance(failed, Failure)
    assert str(failed.error) == f"{missing}: there is no such file or folder"


def test_what_is_passed_over_says_so_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "c.csv").touch()
    (skipped,) = extract_paths([str(tmp_path)], Options())
    assert isinstance(skipped, Skipped)
    assert str(skipped) == f"{tmp_path / 'c.csv'}: skipped, it is of no kind that is read"


def test_the_court_given_is_for_texts_that_do_not_say_theirs(tmp_path: Path) -> None:
    text = "1. The facts are not in dispute."
    rows = [json.dumps({"id": "a", "text": text}), _row(1)]
    path = tmp_path / "a.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    (unknown, _) = extract_paths([str(path)], Options())
    assert isinstance(unknown, Failure)
    assert isinstance(unknown.error, UnknownCourtError)
    assert "--court" in str(unknown.error)
    courts = [
        one.metadata.court
        for one in extract_paths([str(path)], Options(court="iacthr"))
        if isinstance(one, Extraction)
    ]
    assert courts == ["iacthr", "ecthr"]


def test_a_dash_reads_one_text_from_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(judgment().encode())))
    (found,) = extract_paths(["-"], Options())
    assert isinstance(found, Extraction)
    assert (found.id, found.metadata.date) == ("-", "2018-06-12")


def test_a_fault_of_ours_is_an_error_of_the_one_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Extraction:
        raise IndexError

    path = tmp_path / "a.txt"
    path.write_text(judgment(), encoding="utf-8")
    monkeypatch.setattr("ingest.extracting.extract", broken)
    (failed,) = extract_paths([str(path)], Options())
    assert isinstance(failed, Failure)
    assert (
        str(failed.error) == f"{path}: the text broke a rule of ours (IndexError); please report it"
    )


def test_lines_written_by_another_process_are_those_written_here(folder: Path) -> None:
    path = str(folder / "a.jsonl")
    here = [line_of(one) for one in extract_paths([path], Options()) if isinstance(one, Extraction)]
    there = list(write_paths([path], Options(jobs=2), line_of))
    assert [one for one in there if isinstance(one, str)] == here
    assert [one.document for one in there if isinstance(one, Failure)] == ["case-3", "case-7"]


def test_the_text_alone_may_be_written(folder: Path) -> None:
    (line,) = write_paths([str(folder / "b.txt")], Options(), text_line_of)
    assert json.loads(str(line)).keys() == {"id", "text"}
