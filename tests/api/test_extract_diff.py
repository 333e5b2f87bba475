"""``comity extract --diff``: a new layer beside an old one."""

import json

import pytest

from tests.api.commands import CommandLine
from tests.ingest.reading.rulings import judgment


@pytest.fixture
def text(comity: CommandLine) -> str:
    """Return the path of a judgment, and leave its layer beside it as ``old.jsonl``."""
    path = comity.folder / "dupont.txt"
    path.write_text(judgment("99001/12"), encoding="utf-8")
    said = comity("extract", str(path), "--court", "ecthr")
    (comity.folder / "old.jsonl").write_text(said.out, encoding="utf-8")
    return str(path)


def _changed(comity: CommandLine) -> str:
    """Take a claim out of the old layer and let another have been surer."""
    path = comity.folder / "old.jsonl"
    row = json.loads(path.read_text(encoding="utf-8"))
    row["holdings"].pop()
    row["provisions"][0]["confidence"] = 0.123
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return str(path)


def test_nothing_changes_where_no_rule_did(comity: CommandLine, text: str) -> None:
    said = comity("extract", text, "--court", "ecthr", "--diff", str(comity.folder / "old.jsonl"))
    assert said.status == 0
    assert "1 documents in both layers, 0 of them changed" in said.out


def test_what_came_and_what_has_another_proof_is_told(comity: CommandLine, text: str) -> None:
    said = comity("extract", text, "--court", "ecthr", "--diff", _changed(comity))
    assert "  + holding  " in said.out
    assert "  = provision, 1 ×: confidence 0.123 → " in said.out


def test_the_same_is_printed_as_json_and_the_layer_is_kept(comity: CommandLine, text: str) -> None:
    layer = comity.folder / "new.jsonl"
    words = ("extract", text, "--court", "ecthr")
    said = comity(*words, "--diff", _changed(comity), "--format", "json", "--layer", str(layer))
    answer = json.loads(said.out)
    assert answer["total"]["claims"]["holdings"]["added"] == 1
    assert answer["total"]["claims"]["provisions"]["reproved"] == 1
    assert answer["documents"][0]["added"][0]["fact"].startswith("fact:")
    assert layer.read_text(encoding="utf-8") == comity(*words).out


def test_a_document_that_is_not_read_again_is_not_taken_for_lost_claims(
    comity: CommandLine, text: str
) -> None:
    old = comity.folder / "old.jsonl"
    other = old.read_text(encoding="utf-8").replace('"id":"dupont"', '"id":"other"')
    old.write_text(old.read_text(encoding="utf-8") + other, encoding="utf-8")
    said = comity("extract", text, "--court", "ecthr", "--diff", str(old))
    assert "other (only in the old layer: " in said.out
    assert "0 of them changed; 1 in one layer alone" in said.out


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "json"),
        ("--layer", "new.jsonl"),
        ("--diff", "old.jsonl", "--format", "text"),
    ],
)
def test_options_that_say_nothing_together_are_refused(
    words: tuple[str, ...], comity: CommandLine, text: str
) -> None:
    assert comity("extract", text, *words).status == 2


def test_an_old_layer_that_is_none_is_refused_in_a_sentence(comity: CommandLine, text: str) -> None:
    said = comity("extract", text, "--court", "ecthr", "--diff", text)
    assert said.status != 0
    assert "line 1 is not one that comity extract prints" in said.err
    assert said.out == ""
