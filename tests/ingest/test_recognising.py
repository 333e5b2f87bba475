"""Which court a text comes from, by its opening."""

import pytest

from ingest.recognising import court_in


@pytest.mark.parametrize(
    ("opening", "court"),
    [
        ("EUROPEAN COURT OF HUMAN RIGHTS\nFIRST SECTION\nCASE OF A.B. v. NORWAY", "ecthr"),
        ("FIRST SECTION\nCASE OF A.B. v. NORWAY\n(Application no. 1/02)\nJUDGMENT", "ecthr"),
        ("The European Commission of Human Rights sitting in private on 1 May 1990", "ecmhr"),
        ("Inter-American Court of Human Rights\nCase of Example v. Peru", "iacthr"),
        ("CCPR/C/100/D/1/2000\nHuman Rights Committee", "un-hrc"),
        ("African Court on Human and Peoples' Rights\nThe Matter of Example", "afchpr"),
        ("Minutes of the annual meeting of a chess club", None),
    ],
)
def test_the_opening_of_a_text_names_its_court(opening: str, court: str | None) -> None:
    assert court_in(opening) == court


def test_a_court_quoted_further_down_is_not_taken_for_the_author() -> None:
    text = "x" * 7_000 + "European Court of Human Rights"
    assert court_in(text) is None
