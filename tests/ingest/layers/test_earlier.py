import json
from pathlib import Path

import pytest

from comity.errors import UnreadableFileError
from ingest.layers import Earlier
from tests.ingest.layers.rows import a_holding, a_row


def _written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_each_document_is_found_by_its_id(tmp_path: Path) -> None:
    rows = [a_row(id_="é-1"), a_row(a_holding(), id_="case-2")]
    path = _written(tmp_path / "old.jsonl", *(json.dumps(row, ensure_ascii=False) for row in rows))
    earlier = Earlier.of(path)
    assert [earlier.row(str(row["id"])) for row in rows] == rows
    assert earlier.row("case-3") is None


@pytest.mark.parametrize("line", ["not JSON", "[1]", '{"id": "a", "court": "ecthr"}'])
def test_a_line_that_extraction_did_not_print_is_refused_and_named(
    line: str, tmp_path: Path
) -> None:
    path = _written(tmp_path / "old.jsonl", json.dumps(a_row()), line)
    with pytest.raises(UnreadableFileError, match=r"old\.jsonl: line 2 is not one that comity"):
        Earlier.of(path)


def test_a_document_given_twice_is_refused_and_named(tmp_path: Path) -> None:
    path = _written(tmp_path / "old.jsonl", json.dumps(a_row()), json.dumps(a_row()))
    with pytest.raises(UnreadableFileError, match="line 2 gives 'case-1' a second time"):
        Earlier.of(path)


def test_a_missing_layer_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="cannot be opened"):
        Earlier.of(tmp_path / "nowhere.jsonl")
