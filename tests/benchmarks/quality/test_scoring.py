from pathlib import Path

import pytest

from benchmarks.quality import scoring, yardstick
from benchmarks.quality.extracting import Found
from benchmarks.quality.figures import Counts, Scored
from benchmarks.quality.tasks import TASKS
from benchmarks.quality.yardstick import Gold

needs_the_yardstick = pytest.mark.skipif(
    yardstick.absent() is not None, reason=str(yardstick.absent())
)
HOLDINGS = next(task for task in TASKS if task.name == "holdings")
VIOLATION = {"provision": "echr.8", "with": [], "outcome": "violation"}
GOLD = Gold(
    HOLDINGS,
    {
        "ecthr:1": {"id": "ecthr:1", "holdings": [VIOLATION]},
        "ecthr:2": {"id": "ecthr:2", "holdings": [VIOLATION]},
    },
    "sha",
)


def scored(monkeypatch: pytest.MonkeyPatch, folder: Path, found: Found) -> Scored:
    """Score invented extractions with the yardstick."""
    monkeypatch.setattr(scoring, "WORK", folder)
    return scoring.scored(GOLD, found)


@needs_the_yardstick
def test_each_ruling_is_counted_by_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    other = {**VIOLATION, "provision": "echr.10"}
    found: Found = {
        "ecthr:1": {"id": "ecthr:1", "language": "en", "holdings": [VIOLATION]},
        "ecthr:2": {"id": "ecthr:2", "language": "fr", "holdings": [other]},
    }
    got = scored(monkeypatch, tmp_path, found)
    assert got.counts["article"] == {"ecthr:1": Counts(1), "ecthr:2": Counts(0, 1, 1)}
    assert got.groups == ["ecthr en", "ecthr fr"]
    assert next(iter(got.of_group("ecthr fr"))).counts == Counts(0, 1, 1)


@needs_the_yardstick
def test_a_ruling_that_is_missing_counts_as_faulty(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    row = {"id": "ecthr:1", "language": "en", "holdings": [VIOLATION]}
    got = scored(monkeypatch, tmp_path, {"ecthr:1": row})
    assert got.faulty == 1
    assert got.counts["article"]["ecthr:2"] == Counts(0, 0, 1)


@needs_the_yardstick
def test_every_measure_of_the_yardstick_has_its_task() -> None:
    assert [task.name for task in TASKS if not yardstick.gold_of(task).rows] == []


def test_a_missing_yardstick_is_told_and_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(yardstick, "YARDSTICK", tmp_path)
    assert "is not there" in str(yardstick.absent())
