"""Corpora: a row is read as it stands, a bad row is named, the rest goes on."""

import gzip
import json
import lzma
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from comity.errors import TooLargeError, UnreadableFileError
from ingest.document import Document
from ingest.reading.corpora import read_corpus
from ingest.reading.failures import Failure

LARGEST = 10_000
GOOD = json.dumps({"id": "r-1", "court": "ecthr", "text": "1.\u00a0One.\r\n2. Two."}).encode()


def _read(path: Path, lines: Iterable[bytes]) -> list[Document | Failure]:
    path.write_bytes(b"\n".join(lines) + b"\n")
    return list(read_corpus(path, LARGEST))


def _failure(path: Path, line: bytes) -> Failure:
    """What is wrong with a line between two good ones, which are read."""
    first, failed, last = _read(path, [GOOD, line, GOOD])
    assert isinstance(first, Document)
    assert isinstance(last, Document)
    assert isinstance(failed, Failure)
    assert str(failed.error).startswith(f"{path}, line 2: ")
    return failed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corpus.jsonl"


def test_the_text_of_a_row_is_not_changed(path: Path) -> None:
    (document,) = _read(path, [GOOD])
    assert isinstance(document, Document)
    assert document.text == "1.\u00a0One.\r\n2. Two."
    assert (document.id, document.supplied.court) == ("r-1", "ecthr")


def test_labels_of_a_row_are_not_read(path: Path) -> None:
    row = {"id": "r-1", "text": "One.", "conclusion": "Violation", "articles": "8"}
    (labelled,) = _read(path, [json.dumps(row).encode()])
    (plain,) = _read(path, [json.dumps({"id": "r-1", "text": "One."}).encode()])
    assert labelled == plain


@pytest.mark.parametrize("row", [{}, {"text": None}, {"text": "  "}, {"text": 5}])
def test_a_row_without_text_keeps_its_id(path: Path, row: dict[str, object]) -> None:
    failed = _failure(path, json.dumps({"id": "r-2", **row}).encode())
    assert failed.document == "r-2"
    assert "has no text" in str(failed.error)


@pytest.mark.parametrize("line", [b'{"id": "r-2",', b"id,text", b"[" * 9_000, b"9" * 5_000])
def test_a_broken_line_is_named_by_its_number(path: Path, line: bytes) -> None:
    failed = _failure(path, line)
    assert failed.document == f"{path}, line 2"
    assert "JSON" in str(failed.error)


def test_a_line_that_is_no_object_is_named(path: Path) -> None:
    assert "not one JSON object" in str(_failure(path, b'["text"]').error)


def test_a_line_in_another_encoding_is_named(path: Path) -> None:
    line = '{"id": "r-2", "text": "privée"}'.encode("windows-1252")
    assert "not in UTF-8" in str(_failure(path, line).error)


def test_halves_of_characters_in_a_row_are_refused(path: Path) -> None:
    failed = _failure(path, b'{"id": "r-2\\ud800", "text": "priv\\udce9e"}')
    assert failed.document == "r-2?"
    assert "halves of characters" in str(failed.error)


def test_a_row_over_the_size_allowed_is_named_with_the_option(path: Path) -> None:
    long = json.dumps({"id": "r-2", "text": "x" * LARGEST * 3}).encode()
    failed = _failure(path, long)
    assert isinstance(failed.error, TooLargeError)
    assert "--max-size" in str(failed.error)


def test_a_corpus_larger_than_any_row_may_be_is_read(path: Path) -> None:
    assert len(_read(path, [GOOD] * 1_000)) == 1_000


def test_blank_lines_are_passed_over(path: Path) -> None:
    assert len(_read(path, [GOOD, b"", b"  ", GOOD])) == 2


def test_a_mark_of_utf_8_before_the_first_row_is_no_fault(path: Path) -> None:
    (document,) = _read(path, [b"\xef\xbb\xbf" + GOOD])
    assert isinstance(document, Document)


def test_an_empty_corpus_is_named(path: Path) -> None:
    path.write_bytes(b"")
    (failed,) = read_corpus(path, LARGEST)
    assert isinstance(failed, Failure)
    assert "the file is empty" in str(failed.error)


@pytest.mark.parametrize(("ending", "packed"), [(".gz", gzip.compress), (".xz", lzma.compress)])
def test_a_packed_corpus_cut_short_gives_its_rows_and_an_error(
    tmp_path: Path,
    ending: str,
    packed: Callable[[bytes], bytes],
) -> None:
    rows = b"".join(
        json.dumps({"id": str(n), "text": str(n**n)}).encode() + b"\n" for n in range(300)
    )
    path = tmp_path / f"corpus.jsonl{ending}"
    path.write_bytes(packed(rows)[:-20_000])
    *whole, last = read_corpus(path, LARGEST)
    assert whole
    assert all(isinstance(one, Document) for one in whole)
    assert isinstance(last, Failure)
    assert isinstance(last.error, UnreadableFileError)
    assert f"damaged after line {len(whole)}" in str(last.error)


def test_a_packed_corpus_with_wrong_bytes_is_named_as_damaged(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl.gz"
    packed = bytearray(gzip.compress(GOOD * 3))
    packed[15:40] = b"\xff" * 25
    path.write_bytes(packed)
    *_, last = read_corpus(path, LARGEST)
    assert isinstance(last, Failure)
    assert "cut short or damaged" in str(last.error)
