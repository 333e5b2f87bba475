"""Slips of the pen in names."""

from difflib import SequenceMatcher
from itertools import product

from ingest.citations.slips import Slips


def held(*names: str) -> Slips:
    """Return the slips of some names."""
    slips = Slips()
    for name in names:
        slips.add(tuple(name.split()))
    return slips


def test_a_name_with_one_letter_wrong_is_found() -> None:
    assert held("sampleton", "winterbo").alike(("sampletom",)) == [("sampleton",)]


def test_the_first_words_of_a_longer_name_count() -> None:
    assert held("sampleton ruritania ltd").alike(("sampletom",)) == [
        ("sampleton", "ruritania", "ltd")
    ]


def test_a_longer_name_is_compared_with_the_whole_of_a_shorter() -> None:
    assert held("sampletonx").alike(("sampleton", "x")) == [("sampletonx",)]


def test_two_names_that_come_close_are_neither_meant() -> None:
    assert held("sampletonx", "sampletony").alike(("sampleton",)) == []


def test_a_short_name_is_alike_to_none() -> None:
    assert held("sams").alike(("samt",)) == []


def test_another_first_letter_is_another_name() -> None:
    assert held("sampleton").alike(("tampleton",)) == []


def test_no_name_that_is_alike_is_told_apart_by_its_letters() -> None:
    endings = product("se", "ae", "mn", "pb", ("le", "el"), ("ton",))
    names = ["".join(letters) for letters in endings]
    for one, other in product(names, repeat=2):
        is_alike = one[0] == other[0] and SequenceMatcher(None, one, other).ratio() >= 0.87
        assert held(one).alike((other,)) == ([(one,)] if is_alike else [])


def test_no_name_that_is_alike_is_missed_for_want_of_a_common_piece() -> None:
    names = ["winterbottom", "sampletonnen", "abcdefghijklmnopqrst"]
    for name, at, letter in product(names, range(1, 12), ("", "x", "xx")):
        other = name[:at] + letter + name[at + 1 :]
        is_alike = SequenceMatcher(None, name, other).ratio() >= 0.87
        assert held(name).alike(tuple(other.split())) == (
            [tuple(name.split())] if is_alike and abs(len(name) - len(other)) <= 2 else []
        )
