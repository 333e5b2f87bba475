"""Paragraph numbers told from footnotes, pages and quotations."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.families.numbering import longest_series


def _numbers(numbers: list[int]) -> list[int]:
    marks = longest_series(list(enumerate(numbers)))
    return [int(mark.number or 0) for mark in marks]


def test_footnotes_and_quoted_paragraphs_do_not_break_a_series() -> None:
    assert _numbers([1, 2, 88, 3, 1, 4, 5, 212, 213, 6, 7]) == [1, 2, 3, 4, 5, 6, 7]


def test_a_lost_number_is_forgiven() -> None:
    assert _numbers([1, 2, 3, 5, 6]) == [1, 2, 3, 5, 6]


def test_no_candidates_make_no_series() -> None:
    assert _numbers([]) == []


@given(st.integers(2, 60), st.lists(st.integers(100, 999), max_size=20), st.randoms())
def test_noise_never_hides_a_whole_series(length: int, noise: list[int], chance: object) -> None:
    del chance
    numbers = list(range(1, length + 1))
    for place, wrong in enumerate(sorted(noise)):
        numbers.insert((place * 3) % len(numbers), wrong)
    found = _numbers(numbers)
    assert [one for one in found if one <= length] == list(range(1, length + 1))


@given(st.lists(st.integers(1, 40), max_size=60))
def test_a_series_only_ever_rises(numbers: list[int]) -> None:
    found = _numbers(numbers)
    assert found == sorted(set(found))
