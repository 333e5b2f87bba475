"""Extractions as JSON: the record loses nothing, the published shape is as published."""

import json

import pytest

import ontology
from comity.errors import UnreadableFileError
from comity.extraction import Extraction
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.writing import as_json, dumps, error_json, loads
from tests.corpora import corpus, rows
from tests.ingest.reading.rulings import judgment

FIELDS = {
    "id", "court", "kind", "formation", "language", "title", "date", "text_sha256", "extractor",
    "identifiers", "respondents", "applicants_anonymised", "sections", "rights", "holdings",
    "citations", "provisions", "doctrines", "remedies", "groups", "separate_opinions", "quality",
}  # fmt: skip
CORPORA = (
    "ecthr-judgments", "ecthr-decisions", "un-treaty-bodies", "iacthr", "other-courts", "guides",
)  # fmt: skip


@pytest.fixture(scope="module")
def extraction() -> Extraction:
    """The fictional judgment with metadata that came with it."""
    supplied = Supplied(court="ecthr", title="Example v. Norway", date="2018-06-13", appno="9/12")
    text = f"{judgment()}\n\nDISSENTING OPINION OF JUDGE TARLEN\n\n1. I am unable to agree."
    return extract(Document("case-1", "case-1", text, supplied=supplied), ontology.load())


def test_the_record_of_an_extraction_loses_nothing(extraction: Extraction) -> None:
    assert extraction.findings.holdings
    assert extraction.separate_opinions
    assert extraction.warnings
    assert loads(dumps(extraction)) == extraction


def test_equal_extractions_have_equal_records(extraction: Extraction) -> None:
    assert dumps(loads(dumps(extraction))) == dumps(extraction)


def test_an_extraction_is_published_with_every_field(extraction: Extraction) -> None:
    published = json.loads(json.dumps(as_json(extraction)))
    assert set(published) == FIELDS
    assert published["holdings"][1]["provision"] == "echr.8"
    assert published["separate_opinions"][0]["kind"] == "dissenting"


def test_every_published_span_reads_the_text_it_is_about(extraction: Extraction) -> None:
    published = json.loads(json.dumps(as_json(extraction)))
    mentions = [*published["citations"], *published["provisions"]]
    assert mentions
    for one in mentions:
        start, end = one["span"]
        assert extraction.text[start:end] == one["text"]


def test_an_error_is_published_under_its_id() -> None:
    error = UnreadableFileError("a.docx", "the file is empty")
    assert error_json("a", error) == {
        "id": "a",
        "error": {"type": "UnreadableFileError", "message": "a.docx: the file is empty"},
    }


@pytest.mark.corpora
@pytest.mark.parametrize("name", CORPORA)
def test_the_records_of_real_texts_lose_nothing(name: str) -> None:
    vocabulary = ontology.load()
    corpus(f"{name}.dev.jsonl.xz")
    for row in rows(f"{name}.dev.jsonl.xz", every=60):
        given = {key: value for key in ("court", "body") if isinstance(value := row.get(key), str)}
        if vocabulary.court_named(given.get("body") or given.get("court") or "") is None:
            continue
        document = Document(str(row["id"]), name, str(row["text"]), supplied=Supplied(**given))
        found = extract(document, vocabulary)
        assert loads(dumps(found)) == found
        assert json.loads(json.dumps(as_json(found)))["id"] == row["id"]
