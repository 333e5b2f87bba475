"""The starter library is complete, true to the vocabulary, and its spans re-read their words."""

import re
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Final

import pytest
from pydantic import ValidationError

from comity.errors import ExtractionError, UnknownTermError
from comity.extraction import Extraction, Kind
from comity.ids import GuideId, ProvisionId, RulingId
from comity.spans import sha256_of
from ingest.reading.library import EXTRACTOR, library_extractions
from ingest.reading.library.authorities import authority_of
from ingest.reading.library.entries import (
    Basis,
    GuideFile,
    HistoryEntry,
    Part,
    PassageEntry,
    RulingFile,
)
from ingest.reading.library.files import library_files, read
from ingest.reading.library.tallying import tallies
from ontology import load

EXTRACTIONS = tuple(library_extractions())
RULINGS = tuple(e for e in EXTRACTIONS if e.metadata.kind is not Kind.GUIDE)
GUIDES = tuple(e for e in EXTRACTIONS if e.metadata.kind is Kind.GUIDE)


def _id(extraction: Extraction) -> str:
    return extraction.id


each = pytest.mark.parametrize("extraction", EXTRACTIONS, ids=_id)


FEW: Final = frozenset({"nld-hr", "un-ced"})
"""Under five: a committee that has adopted few views, and a national court."""


def test_it_holds_at_least_200_rulings_and_50_guides() -> None:
    assert len(RULINGS) >= 200
    assert len(GUIDES) >= 50


def test_no_court_is_held_by_fewer_than_five_rulings() -> None:
    courts = Counter(ruling.metadata.court for ruling in RULINGS)
    assert len(courts) >= 23
    assert {name for name, count in courts.items() if count < 5} == FEW


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
def test_no_passage_is_a_scrap_or_a_treatise(extraction: Extraction) -> None:
    library = library_files()
    act = library.rulings.get(extraction.id) or library.guides[extraction.id]
    for passage in act.passages:
        assert 15 <= len(passage.text.split()) <= 150, passage.text


@pytest.mark.parametrize("identity", sorted(library_files().rulings))
def test_a_digest_tells_facts_reasons_outcome_and_why_it_matters(identity: str) -> None:
    parts = {passage.part for passage in library_files().rulings[identity].passages}
    assert parts >= {Part.FACTS, Part.OUTCOME, Part.SIGNIFICANCE}
    assert parts & {Part.TEST, Part.APPLICATION}


@each
def test_a_claim_from_general_knowledge_says_so(extraction: Extraction) -> None:
    library = library_files()
    act = library.rulings.get(extraction.id) or library.guides[extraction.id]
    general = {passage.text for passage in act.passages if passage.verified is Basis.GENERAL}
    for found in extraction.findings.doctrines:
        line = extraction.text[found.at.start : found.at.end]
        is_general = any(line.endswith(text) for text in general)
        assert (found.at.rule == "library.general@1") is is_general
        assert (found.at.confidence < 0.9) is is_general


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
        assert (folder / "rulings" / court / f"{key}.toml").is_file()
    for identity in library_files().guides:
        body, key = identity.split(":")
        assert (folder / "guides" / body / f"{key}.toml").is_file()


def test_nobody_cites_what_is_younger() -> None:
    library = library_files()
    dates = {identity: ruling.date for identity, ruling in library.rulings.items()}
    dates |= {identity: guide.date for identity, guide in library.guides.items()}
    dates |= {identity: cited.date or "" for identity, cited in library.cited.items()}
    slips = [
        (ruling.id, entry.target)
        for ruling in library.rulings.values()
        for entry in ruling.cites
        if dates[entry.target] > ruling.date
    ]
    assert slips == []


def test_an_authority_without_a_file_is_cited_by_one_and_has_no_file() -> None:
    library = library_files()
    cited = {entry.target for ruling in library.rulings.values() for entry in ruling.cites}
    cited |= {entry.target for guide in library.guides.values() for entry in guide.cites}
    assert set(library.cited) <= cited
    assert not set(library.cited) & {*library.rulings, *library.guides}


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('court = "', 'verdict = "guilty"\ncourt = "', "verdict"),
        ("[verified]", "[verified", "no TOML"),
        ('identity = "', 'identity = "general" # "', "read nowhere"),
        ('part = "facts"', 'part = "gossip"', "passages.0.part"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name_and_the_reason(
    tmp_path: Path, before: str, after: str, told: str
) -> None:
    shipped = files("library") / "rulings" / "ecthr" / "001-57496.toml"
    wrong = tmp_path / "wrong.toml"
    text = shipped.read_text(encoding="utf-8")
    assert before in text
    wrong.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ExtractionError, match=rf"wrong\.toml: .*{re.escape(told)}"):
        read(wrong, RulingFile)


def test_what_became_of_a_case_is_left_out_where_it_was_read_nowhere() -> None:
    known = {"date": "1996-12-18", "says": "A higher court set the judgment aside."}
    assert HistoryEntry.model_validate({**known, "verified": "citing"}).says
    with pytest.raises(ValidationError, match="read nowhere, is left out"):
        HistoryEntry.model_validate({**known, "verified": "general"})


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Court holds unanimously that nothing was breached.", "unanimously"),
        ("It finds a breach by nine votes to eight.", "nine votes to eight"),
        ("It finds a breach by thirteen to four.", "thirteen to four"),
        ("It finds a breach by 9 votes to 8.", "9 votes to 8"),
        ("Emissions are to fall by 25 to 40 per cent.", None),
        ("The sentence was of two to four years.", None),
        ("A law confirmed by popular vote was in issue.", None),
    ],
)
def test_a_vote_that_was_read_nowhere_is_left_out_of_the_prose(
    words: str, told: str | None
) -> None:
    said = {"part": Part.OUTCOME, "text": words}
    assert PassageEntry.model_validate({**said, "verified": Basis.PUBLIC}).text
    if told is None:
        assert PassageEntry.model_validate({**said, "verified": Basis.GENERAL}).text
        return
    with pytest.raises(ValidationError, match=f"left out: '{told}'"):
        PassageEntry.model_validate({**said, "verified": Basis.GENERAL})


def test_facts_are_counted_by_where_they_were_read() -> None:
    library = library_files()
    counted = {each.kind: each.by_basis for each in tallies(library)}
    files_: list[RulingFile | GuideFile] = [*library.rulings.values(), *library.guides.values()]
    assert sum(counted["titles, days, States, numbers"].values()) == len(files_)
    votes = [h.vote for each in library.rulings.values() for h in each.holdings if h.vote]
    assert sum(counted["votes"].values()) == len(votes)
    cites = [cited for each in files_ for cited in each.cites]
    assert sum(counted["citations"].values()) == len(cites)
    resting = {kind for kind, by_basis in counted.items() if by_basis.get(Basis.GENERAL)}
    assert resting == {"passages of prose"}


def test_a_doctrine_is_applied_only_where_the_court_speaks() -> None:
    said = {"text": "Words of ours.", "verified": Basis.TEXT, "doctrines": ("doctrine:consensus",)}
    assert PassageEntry.model_validate({**said, "part": Part.TEST}).doctrines
    with pytest.raises(ValidationError, match="where the court speaks"):
        PassageEntry.model_validate({**said, "part": Part.SIGNIFICANCE})


def test_a_guide_has_no_operative_part() -> None:
    assert "holdings" not in GuideFile.model_fields


def test_a_guide_whose_day_is_not_that_of_adoption_says_so() -> None:
    titles = {guide.id: guide.text.splitlines()[0] for guide in GUIDES}
    assert titles["un-hrc:gc-34"].endswith("(CCPR/C/GC/34, issued 2011-09-12)")
    assert titles["un-hrc:gc-36"].endswith("(CCPR/C/GC/36, 2018-10-30)")


def test_a_citation_of_nothing_known_is_refused_and_named() -> None:
    with pytest.raises(UnknownTermError, match="ecthr:000-0"):
        authority_of(library_files(), "ecthr:000-0")
