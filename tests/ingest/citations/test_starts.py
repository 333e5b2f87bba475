"""Starts of numbers: windows that overlap give what each gives alone."""

from ingest.citations.starts import STARTS, Starts

TEXT = (
    "See communication No. 1/1990, U.N. Doc. CCPR/C/60/D/1/1990; applications nos. 1/12 and 2/12, "
    "Series A no. 1; Report No. 3/04, Joined Cases C-1/12 and C-2/12, 2 AfCLR 3, App no. 4/05"
)


def alone(low: int, high: int) -> list[tuple[int, int]]:
    """Return the starts of a window that is looked at by itself."""
    return [found.span() for found in STARTS.finditer(TEXT, low, high)]


def test_windows_in_text_order_give_what_each_gives_alone() -> None:
    known = Starts(TEXT)
    for high in range(20, len(TEXT), 3):
        low = max(0, high - 60)
        assert [(one.at, one.end) for one in known.between(low, high)] == alone(low, high)


def test_a_window_further_back_is_looked_at_again() -> None:
    known = Starts(TEXT)
    assert list(known.between(90, 120))
    assert [(one.at, one.end) for one in known.between(0, 60)] == alone(0, 60)


def test_a_number_is_read_where_it_begins() -> None:
    (start, *_) = Starts(TEXT).between(0, 30)
    found = start.number(TEXT)
    assert found is not None
    assert found[0] == "communication No. 1/1990"
