"""Sections, passages and speakers of whole rulings."""

import pytest

from comity.extraction import Segmentation
from tests.ingest.ecthr import texts_decisions as decisions
from tests.ingest.ecthr.reading import by_number, layout_of
from tests.ingest.ecthr.texts import JUDGMENT
from tests.ingest.ecthr.texts_french import ARRET

RULINGS = [
    JUDGMENT, ARRET, decisions.INADMISSIBLE, decisions.STRUCK_OUT, decisions.RECEVABILITE,
    decisions.COMMISSION,
]  # fmt: skip


def _names(text: str) -> list[str]:
    names: list[str] = [str(section.name) for section in layout_of(text).sections]
    return [name for at, name in enumerate(names) if name not in names[:at]]


def _before_the_operative_part(text: str, formula: str) -> dict[str, tuple[str, str]]:
    return by_number(layout_of(text[: text.index(formula)]))


def test_a_judgment_has_all_its_parts_in_order() -> None:
    assert _names(JUDGMENT) == [
        "front", "procedure", "facts", "domestic-law", "international-materials", "law",
        "submissions", "assessment", "operative", "separate-opinion", "annex",
    ]  # fmt: skip
    assert layout_of(JUDGMENT).segmentation is Segmentation.COMPLETE
    assert layout_of(JUDGMENT).warnings == ()


def test_headings_and_opening_words_say_who_speaks() -> None:
    numbered = _before_the_operative_part(JUDGMENT, "FOR THESE REASONS")
    assert numbered == {
        "1": ("procedure", "court"),
        "2": ("procedure", "court"),
        "3": ("facts", "court"),
        "4": ("domestic-law", "court"),
        "5": ("international-materials", "court"),
        "6": ("submissions", "applicant"),
        "7": ("law", "court"),
        "8": ("submissions", "applicant"),
        "9": ("submissions", "government"),
        "10": ("submissions", "third-party"),
        "11": ("assessment", "court"),
        "12": ("assessment", "court"),
    }


def test_a_french_judgment_is_read_in_the_same_way() -> None:
    numbered = _before_the_operative_part(ARRET, "PAR CES MOTIFS")
    assert numbered == {
        "1": ("procedure", "court"),
        "2": ("facts", "court"),
        "3": ("domestic-law", "court"),
        "4": ("submissions", "applicant"),
        "5": ("submissions", "applicant"),
        "6": ("submissions", "government"),
        "7": ("assessment", "court"),
        "8": ("assessment", "court"),
    }


def test_a_quoted_law_stays_in_the_paragraph_that_quotes_it() -> None:
    layout = layout_of(JUDGMENT)
    place = JUDGMENT.index("2. The order shall give reasons")
    (passage,) = (one for one in layout.passages if one.start <= place < one.end)
    assert passage.number == "4"


def test_a_numbered_heading_is_one_passage_with_its_number() -> None:
    read = [JUDGMENT[one.start : one.end] for one in layout_of(JUDGMENT).passages]
    assert "I. ALLEGED VIOLATION OF ARTICLE 5 OF THE CONVENTION" in read
    assert "2. The Court’s assessment" in read


def test_a_heading_grown_to_a_paragraph_still_begins_its_part() -> None:
    text = JUDGMENT.replace(
        "courts.\n\n2. The Court’s assessment", "courts. The Court’s assessment"
    )
    assert text != JUDGMENT
    numbered = _before_the_operative_part(text, "FOR THESE REASONS")
    assert numbered["10"] == ("submissions", "third-party")
    assert numbered["11"] == ("assessment", "court")


def test_a_heading_on_sources_within_the_law_part_does_not_leave_it() -> None:
    text = JUDGMENT.replace("A. Admissibility", "A. Relevant legal framework")
    assert _before_the_operative_part(text, "FOR THESE REASONS")["7"] == ("law", "court")


def test_a_paragraph_that_names_nobody_is_the_partys_whose_heading_it_stands_under() -> None:
    text = JUDGMENT.replace("1. The parties’ submissions", "1. The Government’s submissions")
    text = text.replace("8. The applicants submitted that no judge", "8. No judge")
    numbered = _before_the_operative_part(text, "FOR THESE REASONS")
    assert numbered["8"] == ("submissions", "government")


def test_an_organisation_named_by_a_heading_among_the_arguments_intervenes() -> None:
    text = JUDGMENT.replace(
        "1. The parties’ submissions",
        "1. Third-party observations\n(a) The Ruritanian Foundation for Human Rights",
    )
    text = text.replace("8. The applicants submitted that no judge", "8. No judge")
    assert _before_the_operative_part(text, "FOR THESE REASONS")["8"][1] == "third-party"


def test_the_government_of_another_state_intervenes() -> None:
    text = JUDGMENT.replace("1. The parties’ submissions", "1. Third-party submissions")
    text = text.replace("8. The applicants submitted", "8. The Syldavian Government submitted")
    assert _before_the_operative_part(text, "FOR THESE REASONS")["8"][1] == "third-party"


def test_reported_speech_goes_on_where_nobody_else_is_named() -> None:
    text = JUDGMENT.replace(
        "10. The Ruritanian Bar, intervening as a third party, described the practice",
        "10. No order had been needed, and the detention had been short under the practice",
    )
    numbered = _before_the_operative_part(text, "FOR THESE REASONS")
    assert numbered["10"] == ("submissions", "government")


def test_complaints_are_the_applicants_though_they_name_nobody() -> None:
    layout = layout_of(decisions.COMMISSION)
    place = decisions.COMMISSION.index("His letters")
    (passage,) = (one for one in layout.passages if one.start <= place < one.end)
    assert (str(passage.section), str(passage.speaker)) == ("submissions", "applicant")


def test_the_closing_words_are_no_part_of_the_last_item() -> None:
    read = {JUDGMENT[one.start : one.end][:15]: one.number for one in layout_of(JUDGMENT).passages}
    assert read["5. Dismisses th"] == "5"
    assert read["Done in English"] is None


def test_a_table_of_contents_begins_no_part() -> None:
    contents = "TABLE OF CONTENTS\n\nPROCEDURE\n\nTHE FACTS\n\nTHE LAW\n\n"
    assert _names(JUDGMENT.replace("In the case of", f"{contents}In the case of")) == _names(
        JUDGMENT
    )


def test_the_court_speaks_in_the_operative_part_and_a_judge_in_an_opinion() -> None:
    sections = {str(one.name): str(one.speaker) for one in layout_of(JUDGMENT).sections}
    assert sections["operative"] == "court"
    assert sections["separate-opinion"] == "separate-opinion"


def test_an_unnumbered_paragraph_of_a_decision_has_a_speaker() -> None:
    layout = layout_of(decisions.RECEVABILITE)
    place = decisions.RECEVABILITE.index("La requérante se plaint")
    (passage,) = (one for one in layout.passages if one.start <= place < one.end)
    assert (str(passage.section), str(passage.speaker)) == ("submissions", "applicant")
    assert layout.warnings == ("no numbered paragraph was recognised",)


@pytest.mark.parametrize("text", RULINGS)
def test_every_inked_character_stands_in_one_passage(text: str) -> None:
    place = 0
    for passage in layout_of(text).passages:
        assert not text[place : passage.start].strip()
        assert passage.start >= place
        place = passage.end
    assert not text[place:].strip()


def test_a_text_without_structure_comes_back_with_warnings() -> None:
    layout = layout_of("No structure here.")
    assert layout.segmentation is Segmentation.NONE
    assert len(layout.warnings) == 2
    assert layout_of("").passages == ()


DEEPER = """THE LAW
I. ALLEGED VIOLATION OF ARTICLE 8 OF THE CONVENTION
A. Third-party interveners
(a) The Ordo Syldavicus
1. It had been said before that families needed time.
B. The Court’s assessment
(a) Whether there was an interference
2. The applicant submitted that there had been one, and nobody denies it.
II. ALLEGED VIOLATION OF ARTICLE 6 OF THE CONVENTION
3. The applicant submitted that no one had heard her.
"""


def test_a_heading_below_another_divides_what_that_one_announces() -> None:
    numbered = by_number(layout_of(DEEPER))
    assert numbered["1"] == ("submissions", "third-party")
    assert numbered["2"] == ("assessment", "court")
    assert numbered["3"] == ("submissions", "applicant")
