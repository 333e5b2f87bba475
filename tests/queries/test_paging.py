import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import InvalidValueError
from queries.narrowing import Narrowing
from queries.paging import LARGEST, Turn, cursor_of, cut


@given(st.lists(st.text() | st.integers(-(2**63), 2**63 - 1), min_size=1, max_size=4))
def test_a_cursor_opens_to_the_key_it_was_made_of(parts: list[str | int]) -> None:
    key = tuple(parts)
    assert Turn(cursor_of(key)).key(key) == key


@pytest.mark.parametrize("cursor", ["x", "!!", "W10", "WzFd", "é"])
def test_a_cursor_that_we_did_not_hand_out_is_refused(cursor: str) -> None:
    with pytest.raises(InvalidValueError, match=r"take it from page\.next"):
        Turn(cursor).key(("",))


@pytest.mark.parametrize("limit", [0, -1, LARGEST + 1])
def test_a_page_of_impossible_size_is_refused(limit: int) -> None:
    with pytest.raises(InvalidValueError, match=f"expected 1 to {LARGEST}"):
        Turn(limit=limit)


def test_the_last_page_has_no_cursor() -> None:
    assert cut(["a", "b"], Turn(limit=2), lambda item: (item,)) == (("a", "b"), None)


@pytest.mark.parametrize("date", ["yesterday", "2015-6-1", "15", "2015-06-30T00:00"])
def test_what_is_no_date_does_not_narrow_a_question(date: str) -> None:
    with pytest.raises(InvalidValueError, match="expected a year, a month or a day"):
        Narrowing(since=date)
