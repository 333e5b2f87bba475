"""Layout, metadata and holdings of Inter-American texts."""

from comity.extraction import HoldingFound, Identifier, Kind, Metadata, Segmentation, Vote
from ingest.document import Document, Layout, Supplied
from ingest.families.iacthr import IACTHR
from ontology import load
from tests.ingest.iacthr.texts import JUDGMENT_EN, JUDGMENT_ES, OPINION, ORDER

VOCABULARY = load()


def _read(text: str, key: str = "x") -> tuple[Document, Layout, Metadata]:
    document = Document(key, key, text, supplied=Supplied(court="iacthr"))
    layout = IACTHR.layout(document)
    return document, layout, IACTHR.metadata(document, layout, VOCABULARY)


def _holdings(text: str) -> tuple[HoldingFound, ...]:
    document, layout, metadata = _read(text)
    return IACTHR.holdings(document, layout, metadata, VOCABULARY)


def _main(layout: Layout) -> dict[str, tuple[str, str]]:
    return {
        passage.number: (str(passage.section), str(passage.speaker))
        for passage in reversed(layout.passages)
        if passage.number
    }


def test_paragraphs_are_told_from_notes_pages_and_quotations() -> None:
    _, layout, _ = _read(JUDGMENT_ES)
    body = [
        passage.number
        for passage in layout.passages
        if passage.number and passage.section not in ("operative", "separate-opinion")
    ]
    assert body == ["1", "2", "3", "4", "5", "6", "7"]


def test_a_footnote_falls_in_the_paragraph_before_it() -> None:
    document, layout, _ = _read(JUDGMENT_ES)
    place = document.text.index("Cfr. Caso Otro")
    (passage,) = (one for one in layout.passages if one.start <= place < one.end)
    assert passage.number == "1"


def test_headings_and_opening_words_tell_who_speaks() -> None:
    _, layout, _ = _read(JUDGMENT_ES)
    numbered = _main(layout)
    assert numbered["3"] == ("facts", "court")
    assert numbered["4"] == ("submissions", "applicant")
    assert numbered["5"] == ("submissions", "government")
    assert numbered["6"] == ("assessment", "court")
    assert layout.segmentation is Segmentation.COMPLETE


def test_a_plea_within_the_legal_part_is_a_submission() -> None:
    _, layout, _ = _read(JUDGMENT_EN)
    numbered = _main(layout)
    assert numbered["2"] == ("submissions", "government")
    assert numbered["3"] == ("law", "court")


def test_items_give_holdings_with_their_votes_and_numbers() -> None:
    found = _holdings(JUDGMENT_ES)
    assert [(one.operative_item, one.outcome.value, one.provision) for one in found] == [
        ("1", "objection-dismissed", None),
        ("2", "violation", "achr.7.1"),
        ("2", "violation", "achr.7.3"),
        ("3", "no-violation", "achr.5"),
    ]
    assert found[1].with_ == ("achr.1.1",)
    assert [one.vote for one in found] == [
        Vote(None, None, unanimous=True),
        Vote(5, 1, unanimous=False),
        Vote(5, 1, unanimous=False),
        Vote(None, None, unanimous=True),
    ]


def test_english_items_name_other_instruments_too() -> None:
    found = _holdings(JUDGMENT_EN)
    violated = [one.provision for one in found if one.outcome.value == "violation"]
    assert violated == ["achr.4.1", "achr.5.1", "iacpt.1", "iacpt.6", "iacpt.8"]
    assert found[0].vote == Vote(6, 1, unanimous=False)
    assert found[0].respondent == "GTM"


def test_a_judges_opinion_decides_nothing_and_is_named() -> None:
    document, layout, _ = _read(JUDGMENT_ES)
    (opinion,) = IACTHR.separate_opinions(document, layout)
    assert opinion.kind == "dissenting"
    assert document.text[opinion.start :].startswith("VOTO DISIDENTE")
    assert "achr.8" not in {one.provision for one in _holdings(JUDGMENT_ES)}


def test_an_order_numbers_its_parts_anew_and_finds_no_violation() -> None:
    _, layout, metadata = _read(ORDER)
    assert [passage.number for passage in layout.passages if passage.number] == [
        "1", "2", "1", "2", "1",
    ]  # fmt: skip
    assert metadata.kind is Kind.ORDER
    assert _holdings(ORDER) == ()


def test_an_advisory_opinion_advises_on_provisions_of_its_own_treaty() -> None:
    _, _, said = _read(OPINION)
    assert said.kind is Kind.ADVISORY_OPINION
    assert said.identifiers == (Identifier("number", "OC-99/30"),)
    assert [(one.outcome.value, one.provision) for one in _holdings(OPINION)] == [
        ("advisory", "achr.27.2"),
        ("advisory", "achr.7.6"),
        ("advisory", "achr.25.1"),
        ("advisory", None),  # point 2, on a treaty that has no ids
    ]


def test_the_first_page_gives_title_date_state_and_language() -> None:
    _, _, said = _read(JUDGMENT_ES)
    assert said.title == "CASO EJEMPLO Y OTROS VS. PERÚ"
    assert (said.date, said.respondents, said.language) == ("2019-05-14", ("PER",), "es")
    assert said.kind is Kind.JUDGMENT
    _, _, said = _read(JUDGMENT_EN)
    assert (said.date, said.respondents, said.language) == ("2019-05-14", ("GTM",), "en")


def test_the_series_number_is_the_texts_own_and_not_that_of_a_ruling_it_cites() -> None:
    assert _read(JUDGMENT_ES)[2].identifiers == ()
    assert _read(JUDGMENT_ES, "iacthr/seriesC-257/es")[2].identifiers == (
        Identifier("series", "C 257"),
    )


def test_a_text_without_structure_comes_back_with_a_warning() -> None:
    _, layout, _ = _read("Texto sin estructura.")
    assert layout.segmentation is not Segmentation.COMPLETE
    assert layout.warnings != ()
    assert len(layout.passages) == 1
