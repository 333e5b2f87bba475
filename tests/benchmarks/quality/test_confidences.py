import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import ontology
from benchmarks.quality import drawing, sureness
from benchmarks.quality.confidences import claimed
from benchmarks.quality.hiding import judged as hidden
from benchmarks.quality.judged import Band, Judged, bands, crossed, measures
from benchmarks.quality.sureness import Claimed
from benchmarks.quality.tasks import TASKS
from benchmarks.quality.verdicts import verdicts
from benchmarks.quality.yardstick import absent, gold_of
from ingest.confidences.bins import of_holding
from ingest.confidences.table import ENOUGH, read, usable
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.reading.files import read_file
from ingest.writing import as_json

ROOT = Path(__file__).resolve().parents[3]
VOCABULARY = ontology.load()
ALIKE = of_holding("holding.invented@1", "violation", "en")


@pytest.fixture(scope="module")
def row() -> Mapping[str, Any]:
    """Return the example of a ruling, extracted, as it is printed."""
    document = read_file(ROOT / "examples" / "sr-v-ruritania.txt", 1_000_000)
    assert isinstance(document, Document)
    given = Document("a", "a", document.text, supplied=Supplied(court="ecthr"))
    return as_json(extract(given, VOCABULARY))


def _claims(right: int, wrong: int) -> list[Judged]:
    verdicts = [True] * right + [False] * wrong
    return [Judged(f"ecthr:{place}", ALIKE, one) for place, one in enumerate(verdicts)]


def test_a_bin_counts_in_those_that_hold_it() -> None:
    found = {row.key: (row.judged, row.right) for row in measures(_claims(90, 10))}
    assert found == {
        "outcome=violation": (100, 90),
        "outcome=violation language=en": (100, 90),
    }


def test_the_confidence_is_the_lower_bound_of_wilson() -> None:
    assert {row.lower for row in measures(_claims(90, 10))} == {0.826}


def test_no_claim_vouches_for_itself() -> None:
    one_ruling = [Judged("ecthr:1", ALIKE, is_right=True)] * (2 * ENOUGH)
    assert list(crossed(one_ruling)) == []


def test_the_other_half_of_the_rulings_gives_the_confidence() -> None:
    found = list(crossed(_claims(400, 0)))
    assert len(found) == 400
    assert len({one.confidence for one in found}) == 2  # the halves are not quite equal


def test_bands_hold_every_claim_once() -> None:
    found = bands(crossed(_claims(380, 20)))
    assert sum(band.claims for band in found) == 400
    assert sum(band.right for band in found) == 380


def test_what_is_printed_has_the_confidence_of_its_bin(row: Mapping[str, Any]) -> None:
    found = list(claimed([row], usable(read())))
    assert {one.confidence for one in found} == {
        claim["confidence"]
        for name in ("rights", "holdings", "citations", "provisions", "doctrines", "remedies")
        for claim in row[name]
    }
    assert {one.is_measured for one in found} == {True, False}


def test_a_hidden_instrument_is_judged_by_what_was_printed() -> None:
    text = (
        "THE LAW\n\nI. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION\n\n"
        "1. The applicant complained under Article 8 of the Convention.\n\n"
        "2. The Court notes that Article 8 of the Convention was in issue.\n\n"
        "3. The Court notes that Article 10 of the Convention was not in issue.\n"
    )
    document = Document("a", "a", text, supplied=Supplied(court="ecthr", language="en"))
    found = list(hidden(document, extract(document, VOCABULARY), VOCABULARY))
    assert found
    assert {(one.ruling, one.is_right) for one in found} == {("a", True)}
    assert all(one.alike.rule.startswith("provision.") for one in found)


@pytest.mark.skipif(absent() is not None, reason=str(absent()))
def test_metadata_is_judged_field_by_field(row: Mapping[str, Any]) -> None:
    task = next(task for task in TASKS if task.name == "metadata")
    gold = gold_of(task)
    ruling, right = next(iter(gold.rows.items()))
    found = {ruling: {**row, "id": ruling, "date": right["date"], "kind": "views"}}
    told = {one.alike.flags[0]: one.is_right for one in verdicts(gold, found)}
    assert (told["field=date"], told["field=kind"]) == (True, False)


def test_the_plot_is_an_image_with_a_point_a_band() -> None:
    found = [Band(0.9, 0.95, 100, 97, 0.93), Band(0.95, 1.0, 50, 50, 0.97)]
    root = ET.fromstring(drawing.plot(found))  # noqa: S314 - our own text
    assert len(root.findall("{http://www.w3.org/2000/svg}circle")) == 2
    assert drawing.plot(found) == drawing.plot(found)


def test_the_page_says_what_is_hand_set_and_whether_confidences_hold() -> None:
    made = [Claimed("a@1", 0.9, is_measured=True), Claimed("a@1", 0.5, is_measured=False)]
    text = sureness.page(
        measures(_claims(90, 10)), [Band(0.9, 0.95, 100, 80, 0.93)], made, left_out=7
    )
    assert "| `a@1` | 2 | 1 | 1 | 0.5 to 0.9 |" in text
    assert "| 0.9 to 0.95 | 100 | 0.930 | 0.800 (0.711–0.867) | no |" in text
    assert "107 claims were checked" in text
