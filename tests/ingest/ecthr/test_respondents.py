"""Which of several respondent States a holding is against."""

import pytest

from comity.extraction import Kind, Metadata
from ingest.families.ecthr.respondents import respondents_in
from tests.ingest.ecthr.texts import VOCABULARY

TWO = ("XRU", "XSY")

WORDS = [
    ("a violation of Article 8 by Ruritania", ("XRU",)),
    ("a violation of Article 8 on the part of Syldavia", ("XSY",)),
    ("the complaints against Ruritania admissible", ("XRU",)),
    ("a violation of Article 8 by Ruritania and Syldavia", TWO),
    ("violation de l’article 8 par la Syldavie", ("XSY",)),
    ("irrecevable à l’égard de la Ruritanie", ("XRU",)),
    ("a violation of Article 8 by Grand Fenwick", (None,)),
    ("a violation of Article 8", (None,)),
]


def _against(*states: str) -> Metadata:
    return Metadata("ecthr", Kind.JUDGMENT, respondents=states)


@pytest.mark.parametrize(("words", "expected"), WORDS)
def test_of_two_states_the_one_named_is_meant(words: str, expected: tuple[str | None, ...]) -> None:
    assert respondents_in((words, ""), _against(*TWO), VOCABULARY) == expected


def test_the_nearest_words_that_name_a_state_decide() -> None:
    words = ("in respect of Syldavia", "by Ruritania and in respect of Syldavia")
    assert respondents_in(words, _against(*TWO), VOCABULARY) == ("XSY",)


def test_the_only_respondent_needs_no_naming() -> None:
    assert respondents_in(("no name", ""), _against("XRU"), VOCABULARY) == ("XRU",)
    assert respondents_in(("by Ruritania", ""), _against(), VOCABULARY) == (None,)
