"""One reader a format; a file that cannot be read is a failure under its own name."""

import io
import random
from pathlib import Path

import pytest

from comity.errors import ComityError, TooLargeError
from ingest.document import Document
from ingest.reading.failures import Failure, shown
from ingest.reading.files import READERS, is_corpus, is_readable, read_file, read_stream
from tests.ingest.reading.print import pdf_file
from tests.ingest.reading.word import DECIMAL, paragraph, word_file

LARGEST = 1_000_000
SENTENCE = "1. The European Court of Human Rights notes the fact."
CONTENTS = {
    ".docx": word_file([paragraph(SENTENCE)]),
    ".pdf": pdf_file([[SENTENCE]]),
    ".txt": SENTENCE.encode(),
    ".md": SENTENCE.encode(),
    ".html": f"<p>{SENTENCE}</p>".encode(),
    ".htm": f"<p>{SENTENCE}</p>".encode(),
    ".xml": f"<p>{SENTENCE}</p>".encode(),
}


def _failure(path: Path, largest: int = LARGEST) -> ComityError:
    failed = read_file(path, largest)
    assert isinstance(failed, Failure)
    assert failed.document == path.stem
    assert str(failed.error).startswith(f"{path}: ")
    return failed.error


def test_there_is_a_file_for_each_reader_in_these_tests() -> None:
    assert set(CONTENTS) == set(READERS)


@pytest.mark.parametrize("ending", CONTENTS)
def test_the_same_sentence_is_read_from_every_format(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"ruling{ending.upper()}"
    path.write_bytes(CONTENTS[ending])
    document = read_file(path, LARGEST)
    assert isinstance(document, Document)
    assert (document.id, document.text) == ("ruling", SENTENCE)


@pytest.mark.parametrize("ending", CONTENTS)
def test_an_empty_file_is_named_as_empty(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"ruling{ending}"
    path.touch()
    assert "the file is empty" in str(_failure(path))


def test_a_file_over_the_size_allowed_is_named_with_the_option(tmp_path: Path) -> None:
    path = tmp_path / "ruling.txt"
    path.write_bytes(b"x" * 2_000_001)
    error = _failure(path, 2_000_000)
    assert isinstance(error, TooLargeError)
    assert "over 2 MB; --max-size" in str(error)


def test_a_file_of_another_kind_is_told_the_kinds_that_are_read(tmp_path: Path) -> None:
    path = tmp_path / "ruling.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert "'.doc'; save it as one of .docx, .pdf" in str(_failure(path))


def test_a_file_that_is_not_there_is_an_error_and_no_crash(tmp_path: Path) -> None:
    assert "cannot be opened" in str(_failure(tmp_path / "ruling.txt"))


def test_a_fault_of_ours_is_an_error_of_the_one_document(tmp_path: Path) -> None:
    numbers = DECIMAL.replace('<w:start w:val="1"/>', '<w:start w:val="one"/>')
    path = tmp_path / "ruling.docx"
    path.write_bytes(word_file([paragraph("x", numbered=True)], numbers=numbers))
    assert "broke a rule of ours (ValueError); please report it" in str(_failure(path))


@pytest.mark.parametrize("ending", CONTENTS)
def test_no_broken_file_is_more_than_an_error_of_its_own(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"ruling{ending}"
    chance = random.Random(ending)  # noqa: S311 - the same faults every time
    for _ in range(60):
        content = bytearray(CONTENTS[ending])
        for _ in range(chance.choice((1, 5, 50))):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(content[: chance.randrange(1, 2 * len(content))])
        read = read_file(path, LARGEST)
        assert isinstance(read, Document) or "broke a rule of ours" not in str(read.error)


def test_a_stream_is_read_as_one_plain_text() -> None:
    document = read_stream(io.BytesIO(SENTENCE.encode()), LARGEST)
    assert isinstance(document, Document)
    assert (document.id, document.text) == ("-", SENTENCE)


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "empty"), (b"x" * 11, "--max-size"), (b"\xff", "UTF-8")]
)
def test_a_bad_stream_is_named_as_standard_input(content: bytes, said: str) -> None:
    failed = read_stream(io.BytesIO(content), 10)
    assert isinstance(failed, Failure)
    assert failed.document == "-"
    assert str(failed.error).startswith("standard input: ")
    assert said in str(failed.error)


@pytest.mark.parametrize("name", ["a.jsonl", "a.JSONL", "a.jsonl.gz", "a.jsonl.xz"])
def test_a_corpus_is_known_by_its_ending(name: str) -> None:
    assert is_corpus(Path(name))


@pytest.mark.parametrize("name", ["~$ruling.docx", ".ruling.txt", "ruling.csv", "ruling"])
def test_what_programmes_leave_in_a_folder_is_not_read(name: str) -> None:
    assert not is_readable(Path(name))


def test_a_name_that_is_no_text_can_still_be_shown() -> None:
    assert shown("priv\udce9e.txt") == "priv?e.txt"
