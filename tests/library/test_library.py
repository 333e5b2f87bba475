"""The starter library is complete, true to the vocabulary, and its spans re-read their words."""

import re
from importlib.resources import files

import pytest
from pydantic import ValidationError

from comity.errors import UnknownTermError
from comity.extraction import Extraction, Kind
from comity.ids import GuideId, ProvisionId, RulingId
from comity.spans import sha256_of
from ingest.reading.library import EXTRACTOR, library_extractions
from ingest.reading.library.authorities import authority_of
from ingest.reading.library.files import RulingFile, library_files
from ontology import load

EXTRACTIONS = tuple(library_extractions())
RULINGS = tuple(e for e in EXTRACTIONS if e.metadata.kind is not Kind.GUIDE)
GUIDES = tuple(e for e in EXTRACTIONS if e.metadata.kind is Kind.GUIDE)


def _id(extraction: Extraction) -> str:
    return extraction.id


each = pytest.mark.parametrize("extraction", EXTRACTIONS, ids=_id)


def test_it_holds_24_rulings_of_at_least_six_bodies_and_8_guides() -> None:
    assert len(RULINGS) == 24
    assert len({ruling.metadata.court for ruling in RULINGS}) >= 6
    assert len(GUIDES) == 8


def test_five_bodies_hold_something_on_private_life() -> None:
    vocabulary = load()
    courts = {
        ruling.metadata.court
        for ruling in RULINGS
        for holding in ruling.findings.holdings
        if holding.provision
        and "right:private-life" in {each.right for each in vocabulary.rights_of(holding.provision)}
    }
    assert {"ecmhr", "ecthr", "iacthr", "un-crc", "un-hrc"} <= courts


def test_courts_cite_one_another() -> None:
    pairs = {
        (ruling.metadata.court, citation.authority.court)
        for ruling in RULINGS
        for citation in ruling.findings.citations
    }
    assert {("iacthr", "ecthr"), ("iacthr", "un-hrc"), ("un-hrc", "ecthr")} <= pairs


def test_two_readings_are_the_same() -> None:
    assert tuple(library_extractions()) == EXTRACTIONS


@each
def test_it_is_marked_as_a_digest_of_ours(extraction: Extraction) -> None:
    assert extraction.extractor == EXTRACTOR
    assert any("our own words" in warning for warning in extraction.warnings)


@each
def test_spans_re_read_their_words(extraction: Extraction) -> None:
    assert extraction.text_sha256 == sha256_of(extraction.text)
    found = extraction.findings
    said = [(citation.at, citation.text) for citation in found.citations]
    said += [(provision.at, provision.text) for provision in found.provisions]
    for at, words in said:
        assert extraction.text[at.start : at.end] == words


@each
def test_passages_stand_in_order_and_carry_what_was_found(extraction: Extraction) -> None:
    ends = [0]
    for passage in extraction.passages:
        assert passage.start >= ends[-1]
        ends.append(passage.end)
    assert ends[-1] == len(extraction.text) - 1
    found = extraction.findings
    places = [right.at for right in found.rights] + [holding.at for holding in found.holdings]
    places += [citation.at for citation in found.citations] + [d.at for d in found.doctrines]
    for at in places:
        passage = extraction.passages[at.ordinal]
        assert passage.start <= at.start < at.end <= passage.end


@each
def test_printed_numbers_are_used_once(extraction: Extraction) -> None:
    numbers = [passage.number for passage in extraction.passages if passage.number]
    assert len(numbers) == len(set(numbers))


@each
def test_the_summary_has_two_to_four_sentences(extraction: Extraction) -> None:
    lines = extraction.text.splitlines()
    assert 2 <= len(re.findall(r"[.?!](?: |$)", lines[1])) <= 4


@each
def test_every_term_is_in_the_vocabulary(extraction: Extraction) -> None:
    vocabulary = load()
    found, metadata = extraction.findings, extraction.metadata
    assert metadata.court in vocabulary.courts
    assert set(metadata.respondents) <= set(vocabulary.states)
    assert {right.right for right in found.rights} <= set(vocabulary.rights)
    assert {item.doctrine for item in found.doctrines} <= set(vocabulary.doctrines)
    assert {item.group for item in found.groups} <= set(vocabulary.groups)
    assert {item.remedy for item in found.remedies} <= set(vocabulary.remedies)
    named = {right.provision for right in found.rights}
    named |= {item.provision for item in found.provisions if item.provision}
    named |= {other for holding in found.holdings for other in holding.with_}
    assert sorted(name for name in named if not vocabulary.has_provision(name)) == []


@each
def test_identifiers_keep_their_grammar_and_agree_with_the_court(extraction: Extraction) -> None:
    grammar = GuideId if extraction.metadata.kind is Kind.GUIDE else RulingId
    assert grammar.fits(extraction.id)
    assert extraction.id.startswith(f"{extraction.metadata.court}:")
    for right in extraction.findings.rights:
        assert ProvisionId.fits(right.provision)


def test_a_file_stands_where_its_id_says() -> None:
    folder = files("library")
    for identity in library_files().rulings:
        court, key = identity.split(":")
        assert (folder / "rulings" / court / f"{key}.json").is_file()
    for identity in library_files().guides:
        body, key = identity.split(":")
        assert (folder / "guides" / body / f"{key}.json").is_file()


def test_an_authority_without_a_file_is_cited_by_one_and_has_no_file() -> None:
    library = library_files()
    cited = {
        entry.target
        for ruling in library.rulings.values()
        for entry in (
            *(c for paragraph in ruling.paragraphs for c in paragraph.cites),
            *(c for near in ruling.cites_near for c in near.cites),
        )
    }
    assert set(library.cited) <= cited
    assert not set(library.cited) & {*library.rulings, *library.guides}


def test_an_unknown_field_is_refused_and_named() -> None:
    ruling = next(iter(library_files().rulings.values()))
    spoiled = {**ruling.model_dump(by_alias=True), "verdict": "guilty"}
    with pytest.raises(ValidationError, match="verdict"):
        RulingFile.model_validate(spoiled)


def test_a_citation_of_nothing_known_is_refused_and_named() -> None:
    with pytest.raises(UnknownTermError, match="ecthr:000-0"):
        authority_of(library_files(), "ecthr:000-0")
