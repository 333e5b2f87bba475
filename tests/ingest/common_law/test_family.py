"""Judges who write one by one, parties who plead, covers that sum up: on invented judgments."""

import pytest

from comity.extraction import (
    HoldingFound,
    Kind,
    Metadata,
    SectionName,
    Segmentation,
    SeparateOpinion,
    Speaker,
)
from ingest.document import Document, Layout, Supplied
from ingest.families.common_law import COMMON_LAW
from ontology import load
from tests.ingest.common_law.judgments import BRITISH, NORTHERN, SERIATIM, SOUTHERN

VOCABULARY = load()


def _read(
    text: str, court: str
) -> tuple[Layout, Metadata, tuple[HoldingFound, ...], tuple[SeparateOpinion, ...]]:
    document = Document("x", "x", text, supplied=Supplied(court=court))
    layout = COMMON_LAW.layout(document)
    metadata = COMMON_LAW.metadata(document, layout, VOCABULARY)
    holdings = COMMON_LAW.holdings(document, layout, metadata, VOCABULARY)
    return layout, metadata, holdings, COMMON_LAW.separate_opinions(document, layout)


def _speakers(layout: Layout) -> dict[str, str]:
    return {one.number: str(one.speaker) for one in layout.passages if one.number}


def _section_of(text: str, layout: Layout, words: str) -> tuple[SectionName, Speaker]:
    at = text.index(words)
    section = next(one for one in layout.sections if one.start <= at < one.end)
    return section.name, section.speaker


def test_the_majority_speaks_for_the_court_and_a_dissent_for_itself() -> None:
    layout, _, _, opinions = _read(SOUTHERN, "zaf-concourt")
    speakers = _speakers(layout)
    assert [speakers[number] for number in ("1", "2", "7", "8")] == ["court"] * 4
    assert {speakers[number] for number in ("9", "10", "11")} == {"separate-opinion"}
    assert [(one.kind, one.judges) for one in opinions] == [("dissenting", ("CLARK",))]
    assert layout.segmentation is Segmentation.COMPLETE


def test_parties_are_heard_under_their_headings_and_by_their_first_words() -> None:
    speakers = _speakers(_read(SOUTHERN, "zaf-concourt")[0])
    assert (speakers["4"], speakers["5"]) == ("applicant", "government")
    assert speakers["6"] == "third-party"
    assert speakers["3"] == "other-court"


def test_a_summary_on_the_cover_is_nobodys_reasons_and_its_order_is_the_courts() -> None:
    layout = _read(SOUTHERN, "zaf-concourt")[0]
    assert _section_of(SOUTHERN, layout, "Handyside") == (SectionName.FRONT, Speaker.UNKNOWN)
    cover = _section_of(SOUTHERN, layout, "1. The appeal is dismissed")
    assert cover == (SectionName.OPERATIVE, Speaker.COURT)


def test_what_the_text_says_of_itself() -> None:
    _, metadata, holdings, _ = _read(SOUTHERN, "zaf-concourt")
    assert (metadata.kind, metadata.date) == (Kind.JUDGMENT, "2031-05-04")
    assert metadata.title == "Roe v Minister of Examples"
    assert metadata.respondents == ("ZAF",)
    assert [one.value for one in metadata.identifiers] == ["[2031] ZACC 7"]
    assert holdings == ()


def test_the_day_of_a_judgment_is_read_where_the_lines_of_its_cover_run_together() -> None:
    cover = "[2031] UKSC 8\nJUDGMENT GIVEN ON26 February 2031Heard on 20 November 2030\n"
    assert _read(f"{cover}{NORTHERN}", "gbr-uksc")[1].date == "2031-02-26"


def test_a_state_that_appeals_pleads_as_the_state() -> None:
    layout, metadata, _, opinions = _read(NORTHERN, "can-sc")
    speakers = _speakers(layout)
    assert (speakers["2"], speakers["3"], speakers["4"]) == ("government", "applicant", "court")
    assert metadata.respondents == ("CAN",)
    assert [(one.kind, one.judges) for one in opinions] == [("dissenting", ("Evans",))]


def test_a_headnote_is_not_the_judgment_and_the_last_line_decides() -> None:
    layout = _read(NORTHERN, "can-sc")[0]
    assert _section_of(NORTHERN, layout, "Held (Adams") == (SectionName.FRONT, Speaker.UNKNOWN)
    last = _section_of(NORTHERN, layout, "Appeal dismissed, Adams")
    assert last == (SectionName.OPERATIVE, Speaker.COURT)
    assert _section_of(NORTHERN, layout, "Solicitors for")[0] is SectionName.FRONT


def test_a_style_sheet_is_told_apart_and_counsel_plead_for_those_who_sent_them() -> None:
    layout, metadata, _, opinions = _read(BRITISH, "gbr-ewca")
    assert _section_of(BRITISH, layout, "font-size") == (SectionName.FRONT, Speaker.UNKNOWN)
    assert any("style sheet" in warning for warning in layout.warnings)
    speakers = _speakers(layout)
    assert (speakers["2"], speakers["3"], speakers["4"]) == ("government", "applicant", "applicant")
    assert (speakers["5"], speakers["6"]) == ("court", "court")
    assert [one.kind for one in opinions] == ["concurring", "concurring"]
    assert [one.value for one in metadata.identifiers] == ["[2031] EWCA Civ 12"]


def test_numbers_within_a_quotation_are_not_the_judgments() -> None:
    layout = _read(BRITISH, "gbr-ewca")[0]
    third = next(one for one in layout.passages if one.number == "3")
    assert "Mr Poe argued" in BRITISH[third.start : third.end]


def test_where_no_majority_can_be_told_nobody_speaks_for_the_court() -> None:
    layout, _, _, opinions = _read(SERIATIM, "gbr-ukhl")
    assert set(_speakers(layout).values()) == {"unknown"}
    assert layout.segmentation is Segmentation.PARTIAL
    assert any("cannot be told" in warning for warning in layout.warnings)
    assert opinions == ()


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("I declare that section 4 of the Samples Act is incompatible with Article 8 of the"
         " European Convention on Human Rights.", [("echr.8", "violation")]),
        ("The application for a declaration that section 4 is incompatible with Article 8 of the"
         " European Convention on Human Rights is refused.", []),
        ("I declare that section 4 is incompatible with section 9 of the Constitution.", []),
        ("The appeal is allowed under Article 8.", []),
    ],
)  # fmt: skip
def test_an_order_holds_of_a_treaty_only_what_it_declares(
    order: str, found: list[tuple[str, str]]
) -> None:
    lines = "".join(f"{number}. The samples were sold.\n" for number in range(1, 9))
    text = f"JUDGMENT\nIntroduction\n{lines}Order\n9. {order}\n"
    holdings = _read(text, "gbr-ewhc")[2]
    assert [(one.provision, str(one.outcome)) for one in holdings] == found


def test_a_judge_alone_speaks_for_the_court() -> None:
    text = "ROE v DOE\nJUDGMENT\n[1]\nGILL, J.: Samples were sold.\n" + "".join(
        f"[{number}]\nThe defendant sold them.\n" for number in range(2, 9)
    )
    layout, _, _, opinions = _read(text, "ecsc")
    assert _speakers(layout)["1"] == "court"
    assert opinions == ()
