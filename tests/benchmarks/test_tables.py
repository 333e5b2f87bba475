import pytest

from benchmarks.bars import EXTRACTION, QUESTION, Bar
from benchmarks.tables import number, table


def test_columns_are_as_wide_as_their_longest_cell() -> None:
    printed = table("Speed", ("engine", "s"), [("SQLite", "1.5"), ("a longer name", "120")])
    assert printed.splitlines() == [
        "Speed",
        "engine           s",
        "------------------",
        "SQLite         1.5",
        "a longer name  120",
    ]


def test_a_row_may_end_before_the_header_does() -> None:
    printed = table("Speed", ("question", "about", "ms"), [("lookup", "nothing")])
    assert printed.splitlines()[-1] == "lookup    nothing"


@pytest.mark.parametrize(
    ("figure", "printed"),
    [(12345.6, "12,346"), (123.4, "123"), (12.34, "12.3"), (1.234, "1.23"), (0.01234, "0.0123")],
)
def test_a_figure_has_the_digits_it_is_worth(figure: float, printed: str) -> None:
    assert number(figure) == printed


@pytest.mark.parametrize(
    ("bar", "figure", "verdict"),
    [
        (EXTRACTION, 6.0, "2 × better"),
        (EXTRACTION, 1.5, "MISSED by 2.00 ×"),
        (QUESTION, 25.0, "2 × better"),
        (QUESTION, 100.0, "MISSED by 2.00 ×"),
        (QUESTION, 50.0, "1 × better"),
    ],
)
def test_a_figure_is_held_against_its_bar(bar: Bar, figure: float, verdict: str) -> None:
    assert bar.verdict(figure) == verdict


def test_a_bar_says_which_way_is_better() -> None:
    assert (str(EXTRACTION), str(QUESTION)) == ("≥ 3 MB/s", "≤ 50 ms")
