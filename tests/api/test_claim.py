"""``comity claim``: people confirm and reject claims on the command line."""

import io
import json
from pathlib import Path

import pytest

from comity.stores import opened
from tests.api.commands import CommandLine, Said
from tests.ingest.protecting.cases import NAME
from tests.ingest.protecting.leaking import leaks
from tests.ingest.reading.rulings import judgment

WORDS = ("--by", "an editor", "--why", "read in full")


@pytest.fixture
def ruling(comity: CommandLine, tmp_path: Path) -> Path:
    """A judgment, loaded."""
    path = tmp_path / "001-999001.txt"
    path.write_text(judgment(), encoding="utf-8")
    assert comity("ingest", str(path), "--court", "ecthr").status == 0
    return path


def _held(comity: CommandLine) -> list[str]:
    """Ids of the claims behind the holdings that answers are made of."""
    graph = opened(comity.store)
    claims = [str(row["claim"]) for row in graph.nodes("Holding", ("claim",))]
    graph.close()
    return claims


def _evidence(comity: CommandLine, claim: str) -> dict[str, object]:
    said = comity("ask", "evidence", claim, "--format", "json")
    found: dict[str, object] = json.loads(said.out)["data"]
    return found


def test_a_rejected_holding_is_in_no_answer_also_after_the_text_is_loaded_again(
    comity: CommandLine, ruling: Path
) -> None:
    before = _held(comity)
    claim = before[0]
    said = comity("claim", "reject", claim, *WORDS, "--on", "2026-01-31")
    assert said.status == 0, said.err
    assert f"{claim} is rejected" in said.out
    ruling.write_text(f"{judgment()}\n\nDelivered anew.", encoding="utf-8")
    assert "1 changed" in comity("ingest", str(ruling), "--court", "ecthr").out
    assert len(_held(comity)) == len(before) - 1


def test_a_confirmed_claim_has_the_confidence_of_certainty(
    comity: CommandLine, ruling: Path
) -> None:
    claim = _held(comity)[0]
    assert _evidence(comity, claim)["verdict"] is None
    assert comity("claim", "confirm", claim, *WORDS, "--on", "2026-01-31").status == 0
    assert _evidence(comity, claim)["confidence"] == 1.0


def test_evidence_tells_who_decided_of_a_claim_and_why(comity: CommandLine, ruling: Path) -> None:
    del ruling
    claim = _held(comity)[0]
    comity("claim", "reject", claim, *WORDS, "--on", "2026-01-31")
    assert _evidence(comity, claim)["verdict"] == {
        "decision": "rejected", "by": "an editor", "why": "read in full", "on": "2026-01-31",
    }  # fmt: skip
    shown = " ".join(comity("ask", "evidence", claim).out.split())
    assert "by an editor on 2026-01-31: read in full" in shown


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        (("claim:0000000000000000", *WORDS), "claim:0000000000000000"),
        (("no-claim", *WORDS), "no-claim"),
        (("claim:0000000000000000", "--by", " ", "--why", "so"), "not a valid by"),
        (("claim:0000000000000000", *WORDS, "--on", "yesterday"), "yesterday"),
    ],
)
def test_what_cannot_be_decided_is_named(
    comity: CommandLine, words: tuple[str, ...], wrong: str
) -> None:
    said: Said = comity("claim", "reject", *words)
    assert said.status == 2
    assert wrong in said.err


def test_a_protected_name_in_the_reason_is_kept_as_a_mark(
    comity: CommandLine, ruling: Path
) -> None:
    comity.monkeypatch.setenv("COMITY_PROTECTED_NAMES", str(comity.folder / "protected.jsonl"))
    comity.monkeypatch.setattr("sys.stdin", io.StringIO(f"{NAME}\n"))
    assert comity("protect", "add").status == 0
    claim = _held(comity)[0]
    said = comity("claim", "reject", claim, "--by", "an editor", "--why", f"{NAME} says otherwise")
    assert said.status == 0, said.err
    held = b"".join(path.read_bytes() for path in sorted(comity.folder.glob("graph.db*")))
    assert leaks(held) == []
