from hypothesis import given, settings
from hypothesis import strategies as st

from comity.exchange.sorting import in_order

LINES = st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n")))


@settings(deadline=None)
@given(LINES)
def test_lines_come_in_order_whether_memory_holds_them_or_not(lines: list[str]) -> None:
    assert list(in_order(lines, run=3)) == sorted(lines)
