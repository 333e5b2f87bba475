"""Metadata and holdings of treaty-body decisions."""

from comity.extraction import Identifier, Kind, Metadata
from ingest.document import Document, Supplied
from ingest.families.un import UN
from ontology import load
from tests.ingest.un.texts import DISCONTINUED, OLD_VIEWS, VIEWS

VOCABULARY = load()


def _metadata(text: str, key: str = "un/ccpr-c-48-d-470-1991", **supplied: str) -> Metadata:
    document = Document(key, key, text, supplied=Supplied(court="un-hrc", **supplied))
    return UN.metadata(document, UN.layout(document), VOCABULARY)


def test_symbol_and_communication_number_come_from_the_sources_key() -> None:
    assert _metadata(VIEWS).identifiers == (
        Identifier("symbol", "CCPR/C/48/D/470/1991"),
        Identifier("number", "470/1991"),
    )


def test_the_number_of_a_short_decision_comes_from_its_sentence() -> None:
    said = _metadata(DISCONTINUED, key="decision")
    assert said.identifiers == (Identifier("number", "17/2020"),)
    assert said.date == "2022-11-04"


def test_what_reaches_the_merits_is_views_and_the_rest_decisions() -> None:
    assert _metadata(VIEWS).kind is Kind.VIEWS
    assert _metadata(DISCONTINUED).kind is Kind.DECISION


def test_the_state_is_supplied_or_the_one_complained_of() -> None:
    said = VIEWS.replace("Ruritania has violated", "Sweden has violated")
    assert _metadata(said).respondents == ("SWE",)
    assert _metadata(said, respondent="Denmark").respondents == ("DNK",)


def test_an_author_under_initials_is_anonymised() -> None:
    assert _metadata(VIEWS).applicants_anonymised
    assert not _metadata(VIEWS.replace("A.B.", "John Example")).applicants_anonymised


def test_holdings_name_the_paragraph_and_the_respondent() -> None:
    document = Document("x", "x", VIEWS, supplied=Supplied(court="un-hrc", respondent="Sweden"))
    layout = UN.layout(document)
    found = UN.holdings(document, layout, UN.metadata(document, layout, VOCABULARY), VOCABULARY)
    assert [(one.provision, one.with_) for one in found] == [
        ("iccpr.7", ()),
        ("iccpr.7", ("iccpr.2.3",)),
    ]
    assert {one.respondent for one in found} == {"SWE"}
    assert {one.operative_item for one in found} == {"8"}
    assert {str(one.at.speaker) for one in found} == {"court"}


def test_a_decision_without_headings_gives_its_holdings_too() -> None:
    document = Document("x", "x", OLD_VIEWS, supplied=Supplied(court="un-hrc"))
    layout = UN.layout(document)
    found = UN.holdings(document, layout, UN.metadata(document, layout, VOCABULARY), VOCABULARY)
    assert [one.provision for one in found] == ["iccpr.9.3"]
