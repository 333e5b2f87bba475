"""Every span of every finding re-reads its own text, on real rulings."""

from collections.abc import Iterator

import pytest

import ontology
from comity.extraction import Evidence, Extraction
from ingest.citations.footnotes import footnotes_in
from ingest.doctrines.gazetteer import forms_of, gazetteer_of
from ingest.document import Document, Supplied
from ingest.extracting import extract
from ingest.provisions.grammar import HEAD, heads_in
from tests.corpora import rows

VOCABULARY = ontology.load()
FIELDS = ("court", "body", "title", "date", "language", "appno", "ecli", "respondent", "symbol")
FILES = (
    ("ecthr-judgments.dev.jsonl.xz", 80),
    ("un-treaty-bodies.dev.jsonl.xz", 150),
    ("iacthr.dev.jsonl.xz", 60),
    ("other-courts.dev.jsonl.xz", 30),
    ("guides.dev.jsonl.xz", 40),
)


def documents(name: str, every: int) -> Iterator[Document]:
    for row in rows(name, every):
        if row.get("court") and VOCABULARY.court_named(str(row["court"])) is None:
            continue  # a named error, tested elsewhere
        given = {field: str(row[field]) for field in FIELDS if row.get(field)}
        yield Document(str(row["id"]), name, str(row["text"]), supplied=Supplied(**given))


def evidences(extraction: Extraction) -> Iterator[Evidence]:
    found = extraction.findings
    yield from (one.at for one in found.rights)
    yield from (one.at for one in found.holdings)
    yield from (one.at for one in found.citations)
    yield from (one.at for one in found.provisions)
    yield from (one.at for one in found.doctrines)


@pytest.mark.corpora
@pytest.mark.parametrize(("name", "every"), FILES)
def test_every_span_of_a_real_text_is_in_its_own_passage_or_in_a_note_that_it_calls(
    name: str, every: int
) -> None:
    for document in documents(name, every):
        extraction = extract(document, VOCABULARY)
        notes = footnotes_in(document.text, extraction.passages)
        for at in evidences(extraction):
            assert document.text[at.start : at.end].strip()
            passage = extraction.passages[at.ordinal] if at.ordinal >= 0 else None
            called = notes.call_of(at.start)
            places = (at.start, at.start if called is None else called)
            assert passage is None or any(passage.start <= one < passage.end for one in places)
        for mention in extraction.findings.provisions:
            assert document.text[mention.at.start : mention.at.end] == mention.text
        for citation in extraction.findings.citations:
            assert document.text[citation.at.start : citation.at.end] == citation.text


@pytest.mark.corpora
def test_the_letters_of_an_article_are_seen_wherever_the_grammar_sees_it() -> None:
    for name, every in FILES:
        for document in documents(name, every):
            heads = [found.start() for found in HEAD.finditer(document.text)]
            assert [found.start() for found in heads_in(document.text)] == heads


@pytest.mark.corpora
def test_the_prefilter_lets_through_every_passage_that_names_a_doctrine() -> None:
    gazetteer = gazetteer_of(forms_of(VOCABULARY, "en"))
    for document in documents("ecthr-judgments.dev.jsonl.xz", 100):
        hits = {doctrine for _, doctrine, _ in gazetteer.hits(document.text)} | gazetteer.unfiltered
        named = {key for key, form in gazetteer.forms.items() if form.search(document.text)}
        assert named <= hits
