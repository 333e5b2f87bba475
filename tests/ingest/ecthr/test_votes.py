"""Votes as English and French operative parts print them."""

import pytest

from comity.extraction import Vote
from ingest.families.votes import votes_in

VOTES = [
    ("Holds unanimously that", Vote(None, None, unanimous=True)),
    ("THE COURT, UNANIMOUSLY,", Vote(None, None, unanimous=True)),
    ("Holds, by six votes to one, that", Vote(6, 1, unanimous=False)),
    ("Holds by 15 votes to 2 that", Vote(15, 2, unanimous=False)),
    ("by twenty-one votes to none", Vote(21, 0, unanimous=False)),
    ("Declares, by a majority, the application", Vote(None, None, unanimous=False)),
    ("Dit, à l’unanimité, qu’il", Vote(None, None, unanimous=True)),
    ("Dit, à l ' unanimité, qu’il", Vote(None, None, unanimous=True)),
    ("Dit, par six voix contre une, qu’il", Vote(6, 1, unanimous=False)),
    ("Dit, par dix-sept voix contre zéro, qu’il", Vote(17, 0, unanimous=False)),
    ("Déclare, à la majorité, la requête", Vote(None, None, unanimous=False)),
]


@pytest.mark.parametrize(("words", "expected"), VOTES)
def test_a_vote_is_read_in_words_and_in_figures(words: str, expected: Vote) -> None:
    assert [vote for _, vote in votes_in(words)] == [expected]


def test_votes_come_in_text_order_with_their_places() -> None:
    words = "Holds, by five votes to two, that it may; and unanimously that it must"
    assert votes_in(words) == [
        (words.index("by five"), Vote(5, 2, unanimous=False)),
        (words.index("unanimously"), Vote(None, None, unanimous=True)),
    ]


def test_a_number_that_is_no_vote_is_left_alone() -> None:
    assert votes_in("EUR 900 is to be paid within three months by one of the two States") == []
