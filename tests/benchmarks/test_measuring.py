from pathlib import Path

import pytest

from benchmarks import extraction, loading, texts
from benchmarks.engines import Engine, sqlite
from benchmarks.stages import Stages
from ingest import extracting
from ingest.document import Document, Supplied
from ingest.reading.library import library_extractions

RULING = (
    "THE FACTS\n\n1. The applicant was arrested.\n\n2. Article 5 § 3 of the Convention applies."
)


def test_every_text_is_counted_and_clocked() -> None:
    told = Document("a", "a", RULING, supplied=Supplied(court="ecthr", language="en"))
    silent = Document("b", "b", "A text that names no court at all.")
    found = extraction.measured("made up", [told, silent])
    assert (found.documents, found.refused) == (2, 1)
    assert found.megabytes == pytest.approx(len((told.text + silent.text).encode()) / 1e6)
    assert {"layout", "citations", "provisions", "doctrines"} <= set(found.stages.clocks)


def test_extraction_is_left_as_it_was_found() -> None:
    before = vars(extracting).copy()
    silent = Document("b", "b", "A text that names no court at all.")
    extraction.measured("made up", [silent])
    assert vars(extracting) == before


def test_shares_of_stages_add_up_to_the_whole() -> None:
    stages = Stages()
    for name, seconds in (("layout", 1.0), ("citations", 2.0)):
        stages.around(name, lambda: None)
        stages.clocks[name].cpu = seconds
    assert stages.shares(4.0) == {"citations": 0.5, "layout": 0.25, "the rest": 0.25}


def test_our_own_texts_stand_in_for_absent_corpora(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(texts, "CORPORA", tmp_path)
    assert len(list(texts.absent())) == 4
    assert [one.id for one in loading.extractions()] == [one.id for one in library_extractions()]
    assert "sr-v-ruritania" in {one.id for one in texts.our_own()}


def test_claims_are_counted_in_the_graph_that_was_filled() -> None:
    with sqlite() as engine:
        found = loading.loaded(engine, list(library_extractions())[:6])
    assert found.texts == 4  # two went in before the clock ran
    assert found.claims > 0
    assert found.row()[0] == Engine("SQLite", "").name
