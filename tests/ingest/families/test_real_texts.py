"""Every fiftieth real text: spans hold together, and the findings are those that courts publish."""

import pytest

from comity.extraction import Outcome
from ingest.document import Document, Supplied
from ingest.families.african import AFRICAN, African
from ingest.families.guides import GUIDES, Guides
from ingest.families.iacthr import IACTHR, InterAmerican
from ingest.families.plain import PLAIN, Plain
from ingest.families.un import UN, UnitedNations
from ontology import load
from tests.corpora import rows

pytestmark = pytest.mark.corpora

VOCABULARY = load()
Any_ = African | Guides | InterAmerican | Plain | UnitedNations

CORPORA = [
    ("un-treaty-bodies.dev.jsonl.xz", UN, 50),
    ("iacthr.dev.jsonl.xz", IACTHR, 40),
    ("guides.dev.jsonl.xz", GUIDES, 20),
    ("other-courts.dev.jsonl.xz", PLAIN, 20),
    ("other-courts.dev.jsonl.xz", AFRICAN, 6),
]


def _document(row: dict[str, object]) -> Document:
    names = ("court", "body", "title", "date", "language", "respondent", "symbol", "kind")
    supplied = {name: str(row[name]) for name in names if row.get(name)}
    return Document(str(row["id"]), str(row["id"]), str(row["text"]), supplied=Supplied(**supplied))


@pytest.mark.parametrize(("corpus", "family", "every"), CORPORA)
def test_passages_cover_every_inked_character_once(corpus: str, family: Any_, every: int) -> None:
    for row in rows(corpus, every):
        document = _document(row)
        place = 0
        for passage in family.layout(document).passages:
            assert place <= passage.start < passage.end <= len(document.text)
            assert not document.text[place : passage.start].strip()
            place = passage.end
        assert not document.text[place:].strip()


@pytest.mark.parametrize(("corpus", "family", "every"), CORPORA)
def test_holdings_are_the_courts_own_words(corpus: str, family: Any_, every: int) -> None:
    for row in rows(corpus, every):
        document = _document(row)
        layout = family.layout(document)
        metadata = family.metadata(document, layout, VOCABULARY)
        for holding in family.holdings(document, layout, metadata, VOCABULARY):
            passage = layout.passages[holding.at.ordinal]
            assert passage.start <= holding.at.start < holding.at.end <= passage.end
            assert str(holding.at.section) not in ("submissions", "separate-opinion", "notes")


def test_nearly_every_merits_judgment_of_the_inter_american_court_has_a_finding() -> None:
    found = silent = 0
    for row in rows("iacthr.dev.jsonl.xz", 12):
        stage = str(row.get("stage"))
        if "Fondo" not in stage or "nterpret" in stage or row.get("doc_type"):
            continue
        document = _document(row)
        layout = IACTHR.layout(document)
        metadata = IACTHR.metadata(document, layout, VOCABULARY)
        holdings = IACTHR.holdings(document, layout, metadata, VOCABULARY)
        outcomes = {holding.outcome for holding in holdings}
        has_finding = bool(outcomes & {Outcome.VIOLATION, Outcome.NO_VIOLATION})
        found, silent = found + has_finding, silent + (not has_finding)
    assert found >= 10 * silent > -1
