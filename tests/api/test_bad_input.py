"""Bad input is normal: each bad document is named, the good ones are read, nothing is half in."""

import json
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.api.commands import Said
from tests.api.graph_rows import by_document, held, rows_in
from tests.api.processes import said
from tests.ingest.reading.print import pdf_file
from tests.ingest.reading.rulings import judgment
from tests.ingest.reading.word import paragraph, word_file

GOOD: Final = {
    "a-good.txt": judgment("99001/12", "Aldo").encode(),
    "k-good.md": judgment("99002/12", "Berta").encode(),
    "m-good.docx": word_file(
        [paragraph(line) for line in judgment("99005/12", "Emil").split("\n\n")]
    ),
    "rows.jsonl": "\n".join(
        json.dumps({"id": f"row-{place}", "court": "ecthr", "text": judgment(number, party)})
        for place, number, party in ((1, "99003/12", "Carlo"), (5, "99004/12", "Dora"))
    ).encode(),
}
FIRST, LAST = GOOD["rows.jsonl"].decode().splitlines()
LATIN: Final = "Arrêt du 12 juin 2018. La Cour européenne des droits de l’homme, à l’unanimité …"
BAD: Final = {
    "b-cut.docx": GOOD["m-good.docx"][:900],
    "c-locked.pdf": pdf_file([["1. The Court notes the fact."]], lock="strelsau"),
    "d-page.html": b"<html><title>Just a moment...</title><body>Enable JavaScript</body></html>",
    "e-empty.txt": b"",
    "f-large.txt": b"The Court notes the fact of the matter.\n" * 750_000,
    "g-locked.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000),
    "h-latin.txt": LATIN.encode("windows-1252"),
    "j-nobody.txt": b"1. The facts are not in dispute.",
    "rows.jsonl": "\n".join(
        [
            FIRST,
            json.dumps({"id": "row-2", "court": "ecthr"}),
            '{"id": "row-3", "court": ',
            json.dumps({"id": "row-4", "court": "Court of Ruritania", "text": "1. No."}),
            LAST,
        ]
    ).encode(),
}
EXPECTED: Final = (  # id, type of error, what is wrong, what to do
    ("a-good", "", "", ""),
    ("b-cut", "UnreadableFileError", "cut short", "download it again"),
    ("c-locked", "UnreadableFileError", "protected by a password", "save it without one"),
    ("d-page", "UnreadableFileError", "error message of a web server", "download it again"),
    ("e-empty", "UnreadableFileError", "the file is empty", ""),
    ("f-large", "TooLargeError", "over 20 MB", "--max-size"),
    ("g-locked", "UnreadableFileError", "protected by a password", "save it as .docx"),
    ("h-latin", "UnreadableFileError", "not in UTF-8", "save it as UTF-8"),
    ("j-nobody", "UnknownCourtError", "names no known court", "--court"),
    ("k-good", "", "", ""),
    ("m-good", "", "", ""),
    ("row-1", "", "", ""),
    ("row-2", "UnreadableFileError", "the row has no text", "give it a field `text`"),
    ("{folder}/rows.jsonl, line 3", "UnreadableFileError", "not JSON", "one JSON object a line"),
    ("row-4", "UnknownCourtError", "'Court of Ruritania'", "--court"),
    ("row-5", "", "", ""),
)
FAILURES: Final = sum(1 for _, error, _, _ in EXPECTED if error)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of good and bad documents."""
    return _folder(tmp_path_factory.mktemp("mixed"), GOOD | BAD)


@pytest.fixture(scope="module")
def extracted(mixed: Path) -> Said:
    """What ``comity extract`` says of it."""
    return said("extract", str(mixed), "--format", "jsonl")


def _folder(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def test_every_document_has_its_line_in_input_order(mixed: Path, extracted: Said) -> None:
    lines = [json.loads(line) for line in extracted.out.splitlines()]
    assert [(line["id"], line.get("error", {}).get("type", "")) for line in lines] == [
        (name.format(folder=mixed), error) for name, error, _, _ in EXPECTED
    ]


@pytest.mark.parametrize(
    ("place", "wrong", "remedy"),
    [(place, one[2], one[3]) for place, one in enumerate(EXPECTED) if one[1]],
)
def test_an_error_names_the_document_its_fault_and_what_to_do(
    mixed: Path, extracted: Said, place: int, wrong: str, remedy: str
) -> None:
    error = json.loads(extracted.out.splitlines()[place])["error"]
    assert set(error) == {"type", "message"}
    assert error["message"].startswith(str(mixed))
    assert wrong in error["message"]
    assert remedy in error["message"]
    assert f"comity: {error['message']}\n" in extracted.err


def test_the_exit_status_says_that_some_could_not_be_read(extracted: Said) -> None:
    assert extracted.status == 3
    assert extracted.err.splitlines()[-1] == f"comity: {FAILURES} documents could not be read"
    assert "Traceback" not in extracted.err


def test_two_processes_say_the_same_of_bad_input(mixed: Path, extracted: Said) -> None:
    assert said("extract", str(mixed), "--jobs", "2") == extracted


def test_bad_input_leaves_nothing_in_the_graph(mixed: Path, tmp_path: Path) -> None:
    good = _folder(tmp_path, GOOD)
    stores = [f"sqlite:///{tmp_path / name}.db" for name in ("mixed", "good")]
    with_bad = said("ingest", str(mixed), store=stores[0])
    alone = said("ingest", *(str(good / name) for name in sorted(GOOD)), store=stores[1])
    assert (with_bad.status, alone.status) == (3, 0)
    assert with_bad.out == alone.out
    assert with_bad.err.count(str(mixed)) == FAILURES
    rows = rows_in(stores[0])
    assert rows == rows_in(stores[1])
    assert len(held(rows)) == 5
    for document in by_document(rows).values():
        assert len(document["Ruling"]) == len(document["Text"]) == 1
        assert {"Passage", "Holding", "Claim"} <= set(document)


def test_one_bad_document_alone_is_told_in_the_singular(tmp_path: Path) -> None:
    (tmp_path / "e.txt").touch()
    result = said("ingest", str(tmp_path), store=f"sqlite:///{tmp_path / 'graph.db'}")
    assert result.status == 3
    assert "comity: 1 document could not be read" in result.err


def test_the_option_that_the_error_names_lets_a_large_text_in(tmp_path: Path) -> None:
    (tmp_path / "f.txt").write_bytes(BAD["f-large.txt"][:1_500_000])
    refused = said("extract", str(tmp_path), "--max-size", "1", "--court", "ecthr")
    allowed = said("extract", str(tmp_path), "--max-size", "2", "--court", "ecthr")
    assert (refused.status, allowed.status) == (3, 0)
    assert "over 1 MB; --max-size raises the limit" in refused.err


def test_one_text_comes_in_by_standard_input() -> None:
    result = said("extract", "-", "--court", "ecthr", given=b"1. The facts are not in dispute.")
    (line,) = result.out.splitlines()
    assert (result.status, result.err) == (0, "")
    assert {key: json.loads(line)[key] for key in ("id", "court")} == {"id": "-", "court": "ecthr"}


def test_an_empty_standard_input_is_named() -> None:
    result = said("extract", "-", "--court", "ecthr")
    assert result.status == 3
    assert "standard input: the file is empty" in result.err


def test_json_is_utf_8_whatever_the_terminal_prefers() -> None:
    text = "1. Article 8 § 1 – “private life”"
    result = said(
        *("extract", "-", "--court", "ecthr", "--format", "text"),
        given=text.encode(),
        PYTHONIOENCODING="ascii",
    )
    assert json.loads(result.out)["text"] == text


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    (tmp_path / "priv\udce9e.txt").write_bytes(GOOD["a-good.txt"])
    result = said("extract", str(tmp_path))
    assert (result.status, json.loads(result.out)["id"]) == (0, "priv?e")
