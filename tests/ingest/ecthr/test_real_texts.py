"""Every fiftieth real judgment: spans hold together, and holdings are the operative part's."""

import pytest

from comity.extraction import SectionName
from ingest.document import Document, Supplied
from ingest.families.ecthr import ECTHR
from ontology import load
from tests.corpora import rows

pytestmark = pytest.mark.corpora

VOCABULARY = load()
CORPUS = "ecthr-judgments.dev.jsonl.xz"


def test_every_span_of_a_real_judgment_re_reads_its_text() -> None:
    for row in rows(CORPUS, 50):
        document = _document(row)
        text, layout = document.text, ECTHR.layout(document)
        place = 0
        for passage in layout.passages:
            assert place <= passage.start < passage.end <= len(text)
            assert not text[place : passage.start].strip()
            assert text[passage.start : passage.end] == text[passage.start : passage.end].strip()
            place = passage.end
        assert not text[place:].strip()
        for opinion in ECTHR.separate_opinions(document, layout):
            heading = " ".join(text[opinion.start : opinion.end].split())
            assert all(judge in heading for judge in opinion.judges)


def test_every_holding_of_a_real_judgment_stands_in_its_operative_part() -> None:
    decided = 0
    for row in rows(CORPUS, 50):
        document = _document(row)
        layout = ECTHR.layout(document)
        metadata = ECTHR.metadata(document, layout, VOCABULARY)
        for holding in ECTHR.holdings(document, layout, metadata, VOCABULARY):
            passage = layout.passages[holding.at.ordinal]
            assert passage.start <= holding.at.start < holding.at.end <= len(document.text)
            if not holding.at.rule.startswith("holding.reasoned"):
                assert holding.at.section is passage.section is SectionName.OPERATIVE
                decided += 1
    assert decided > 50


def _document(row: dict[str, object]) -> Document:
    key = str(row["id"])
    return Document(key, key, str(row["text"]), supplied=Supplied(court="ecthr"))
