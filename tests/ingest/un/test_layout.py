"""Sections, passages and speakers of treaty-body decisions."""

from comity.extraction import Segmentation
from ingest.document import Document, Layout
from ingest.families.un import UN
from ingest.families.un.layout import read_layout
from tests.ingest.un.texts import DISCONTINUED, OLD_VIEWS, VIEWS, WITHOUT_HEADINGS_BETWEEN


def _by_number(layout: Layout) -> dict[str, tuple[str, str]]:
    return {
        passage.number: (str(passage.section), str(passage.speaker))
        for passage in reversed(layout.passages)
        if passage.number
    }


def test_headings_say_which_part_and_who_speaks() -> None:
    numbered = _by_number(read_layout(VIEWS))
    assert numbered["1.1"] == ("procedure", "court")
    assert numbered["2.1"] == ("facts", "applicant")
    assert numbered["3"] == ("submissions", "applicant")
    assert numbered["4.1"] == ("submissions", "government")
    assert numbered["5.1"] == ("submissions", "applicant")
    assert numbered["6.1"] == ("assessment", "court")
    assert numbered["8"] == ("operative", "court")


def test_a_heading_on_facts_within_the_reasoning_does_not_leave_it() -> None:
    assert _by_number(read_layout(VIEWS))["7.2"] == ("assessment", "court")


def test_the_day_of_a_date_at_a_line_beginning_is_no_paragraph() -> None:
    assert "12" not in _by_number(read_layout(VIEWS))


def test_opinions_and_notes_are_parts_of_their_own() -> None:
    layout = read_layout(VIEWS)
    assert [str(section.name) for section in layout.sections][-2:] == ["separate-opinion", "notes"]
    assert layout.segmentation is Segmentation.COMPLETE
    assert layout.warnings == ()


def test_a_line_that_says_that_an_opinion_is_appended_begins_none() -> None:
    told = "## The text of an individual opinion signed by Jane Example is appended to the present"
    text = VIEWS.replace("1.2. On", f"{told} document.\n1.2. On")
    numbered = _by_number(read_layout(text))
    assert numbered["2.1"] == ("facts", "applicant")
    assert numbered["6.1"] == ("assessment", "court")
    assert numbered == _by_number(read_layout(VIEWS))


def test_an_individual_opinion_names_its_kind_and_its_member() -> None:
    (opinion,) = UN.separate_opinions(Document("x", "x", VIEWS), read_layout(VIEWS))
    assert opinion.kind == "partly-dissenting"
    assert opinion.judges == ("Jane Example",)


def test_without_headings_the_opening_words_tell_the_parts() -> None:
    layout = read_layout(OLD_VIEWS)
    numbered = _by_number(layout)
    assert numbered["2.1"] == ("facts", "applicant")
    assert numbered["3"] == ("submissions", "applicant")
    assert numbered["4.1"] == ("submissions", "government")
    assert numbered["5"] == ("submissions", "applicant")
    assert numbered["6.1"] == ("assessment", "court")
    assert numbered["7"] == ("operative", "court")
    assert str(layout.passages[-1].section) == "separate-opinion"


def test_every_inked_character_stands_in_one_passage() -> None:
    for text in (VIEWS, OLD_VIEWS, DISCONTINUED):
        place = 0
        for passage in read_layout(text).passages:
            assert not text[place : passage.start].strip()
            assert passage.start >= place
            place = passage.end
        assert not text[place:].strip()


def test_an_empty_text_is_unsegmented_and_no_error() -> None:
    layout = read_layout("")
    assert layout.passages == ()
    assert layout.segmentation is Segmentation.NONE


def test_the_paragraphs_of_one_number_are_of_one_party_where_headings_are_lost() -> None:
    numbered = _by_number(read_layout(WITHOUT_HEADINGS_BETWEEN))
    assert numbered["2"] == ("facts", "court")
    assert {numbered[at] for at in ("4.1", "4.2", "4.3")} == {("submissions", "government")}
    assert numbered["5.1"] == ("submissions", "applicant")
    assert {numbered[at] for at in ("6.1", "6.2", "8.1")} == {("assessment", "court")}
    assert {numbered[at] for at in ("7.1", "7.2")} == {("submissions", "government")}
    assert numbered["9"] == ("operative", "court")
    assert "5" not in numbered


def test_members_who_disagree_begin_an_opinion_whatever_its_numbers() -> None:
    numbered = _by_number(read_layout(WITHOUT_HEADINGS_BETWEEN))
    assert {numbered[at] for at in ("10.1", "10.2")} == {("separate-opinion",) * 2}


def test_a_line_that_breaks_a_sentence_is_no_heading() -> None:
    text = "1. The Committee, having examined it at length and with all due care, is of the\n"
    layout = read_layout(f"{text}opinion that the communication discloses nothing")
    assert {str(passage.section) for passage in layout.passages} == {"assessment"}
