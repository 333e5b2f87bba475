from pathlib import Path

import pytest

from ingest.confidences.bins import Bin, of_citation, of_doctrine, of_holding, of_provision
from ingest.confidences.table import ENOUGH, Measured, among, read, usable, write

HOLDING = of_holding("holding.operative@1", "violation", "fr")


def test_the_last_flag_is_dropped_first_and_the_required_ones_never() -> None:
    assert [one.key for one in HOLDING.wider()] == [
        "outcome=violation language=fr",
        "outcome=violation",
    ]


def test_a_bin_without_required_flags_widens_to_its_rule() -> None:
    assert [one.key for one in of_provision("provision.default@1", None, "un-hrc").wider()] == [
        *("family=un section=none", "family=un", ""),
    ]


def test_an_authority_with_no_number_is_known_by_name() -> None:
    found = (of_citation("citation.case@1", "full", numbered, "en") for numbered in (False, True))
    assert [one.flags[0] for one in found] == ["by=name", "by=number"]


@pytest.mark.parametrize(
    ("known", "confidence"),
    [
        ({"outcome=violation language=fr": 0.8, "outcome=violation": 0.9}, 0.8),
        ({"outcome=violation": 0.9}, 0.9),
        ({"outcome=no-violation": 0.9}, None),
        ({"": 0.9}, None),
    ],
)
def test_the_narrowest_bin_with_enough_counts(
    known: dict[str, float], confidence: float | None
) -> None:
    assert among({("holding.operative@1", key): at for key, at in known.items()}, HOLDING) == (
        confidence
    )


def test_another_version_of_a_rule_was_not_measured() -> None:
    known = {("holding.operative@1", "outcome=violation"): 0.9}
    assert among(known, Bin("holding.operative@2", HOLDING.flags, 1)) is None


def test_what_a_model_calibrated_itself_stands() -> None:
    known = {("doctrine.model@1", "role=applies"): 0.9}
    assert (
        among(known, of_doctrine("doctrine.model@1", "applies", "doctrine:due-diligence")) is None
    )


def test_a_bin_with_too_few_claims_is_not_used() -> None:
    few, enough = (
        Measured("rule@1", key, n, n, 0.9) for key, n in (("a", ENOUGH - 1), ("b", ENOUGH))
    )
    assert usable([few, enough]) == {("rule@1", "b"): 0.9}


def test_the_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    rows = [Measured("a@1", "", 60, 50, 0.72), Measured("a@1", "b=c d=e", 55, 55, 0.935)]
    write(reversed(rows), tmp_path / "measured.tsv")
    assert read(tmp_path / "measured.tsv") == rows


def test_no_shipped_bound_is_above_what_was_counted() -> None:
    rows = read()
    assert rows
    assert [row for row in rows if not 0 <= row.lower <= row.right / row.judged] == []
