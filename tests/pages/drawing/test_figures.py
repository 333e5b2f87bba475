"""Bars, columns, spark lines and intervals: their parts add up and never lie on one another."""

from itertools import pairwise

import pytest

from api.pages.drawing.columns import Columns, columns_of
from api.pages.drawing.intervals import axis, dot_of
from api.pages.drawing.outcomes import FEW, WIDTH, Outcomes, bar_of
from api.pages.drawing.relations import RELATIONS
from api.pages.drawing.sparks import spark_of


@pytest.mark.parametrize(
    "counts", [Outcomes(412, 176, 67), Outcomes(1, 4999, 0), Outcomes(0, 0, 12)]
)
def test_pieces_of_a_bar_follow_one_another_and_fill_it(counts: Outcomes) -> None:
    parts = bar_of(counts).parts
    assert sum(each.width for each in parts) == pytest.approx(WIDTH, abs=0.2)
    assert all(one.x + one.width <= other.x + 0.1 for one, other in pairwise(parts))


def test_few_cases_are_squares_without_a_share() -> None:
    bar = bar_of(Outcomes(3, 2, 1))
    assert [each.kind for each in bar.parts] == ["v", "v", "v", "nv", "nv", "other"]
    assert all(one.x + one.width < other.x for one, other in pairwise(bar.parts))
    assert bar.whisker is None
    assert bar_of(Outcomes(FEW, 0, 0)).whisker is not None


def test_the_interval_of_a_bar_holds_its_share() -> None:
    whisker = bar_of(Outcomes(14, 12, 5)).whisker
    assert whisker is not None
    assert 0 <= whisker.low < whisker.share < whisker.high <= WIDTH


def test_the_figures_of_a_share_are_those_of_wilson() -> None:
    counts = Outcomes(412, 176, 67)
    assert (counts.low, counts.share, counts.high) == (59, 63, 67)


def _columns() -> Columns:
    by_year = {1961: Outcomes(1, 0, 0), 2001: Outcomes(30, 11, 2), 2002: Outcomes(0, 7, 0)}
    return columns_of(by_year, frozenset({2002}))


def test_columns_stand_apart_in_the_order_of_years() -> None:
    columns = _columns().columns
    assert [each.year for each in columns] == [1961, 2001, 2002]
    assert all(one.x + one.width <= other.x + 0.1 for one, other in pairwise(columns))
    assert [each.is_incomplete for each in columns] == [False, False, True]


def test_pieces_of_a_column_stand_on_one_another_from_the_ground() -> None:
    drawn = _columns()
    pieces = drawn.columns[1].pieces
    assert pieces[0].y + pieces[0].height == pytest.approx(drawn.bottom, abs=0.1)
    for lower, upper in pairwise(pieces):
        assert upper.y + upper.height == pytest.approx(lower.y, abs=0.1)
    assert min(each.y for each in pieces) >= drawn.top


def test_the_scale_of_columns_begins_at_nothing_and_reaches_the_highest() -> None:
    drawn = _columns()
    assert drawn.lines[0].label == "0"
    assert int(drawn.lines[-1].label) >= 43
    assert drawn.total == 51


def test_nothing_held_is_no_columns() -> None:
    assert columns_of({}, frozenset()).columns == ()


def test_a_year_without_a_citation_is_at_the_foot_of_a_spark_line() -> None:
    spark = spark_of({2001: 1, 2003: 2})
    assert spark is not None
    assert [float(each.split(",")[1]) for each in spark.points.split()] == [8.0, 14.5, 1.5]
    assert spark_of({}) is None


def test_shares_stand_on_one_axis() -> None:
    dot, ticks = dot_of(0.5, 0.0, 1.0), axis()
    assert (dot.low, dot.share, dot.high) == (ticks[0].at, ticks[2].at, ticks[4].at)


def test_each_match_is_drawn_unlike_every_other() -> None:
    drawn = {(each.right, each.provision) for each in RELATIONS.values()}
    assert len(drawn) == len(RELATIONS)
    assert [name for name, each in RELATIONS.items() if each.is_broken] == ["contested"]
