"""Lanes: nothing touches, nothing depends on the order in which it came."""

import random
from itertools import combinations

import pytest

from api.pages.drawing.lanes import LABEL_SIZE, WIDTH, Dot, Drawing, Edge, Placed, drawing_of
from api.pages.drawing.measures import shortened, width_of

COURTS = {"alpha": "Court of the Northern Isles", "beta": "Committee of the Plains", "gamma": "G"}
NAMES = ("Osei", "Haldane and Others v. Northmark [GC]", "A. K. v. Estmark", "Ribera", "WWW MMM")
Box = tuple[float, float, float, float]


def _dots(number: int, seed: int, years: tuple[int, int] = (1990, 2024)) -> list[Dot]:
    chance = random.Random(seed)  # noqa: S311 - no secret: figures to draw
    return [
        Dot(
            f"alpha:{each}",
            chance.choice(list(COURTS)),
            f"{chance.randint(*years)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            chance.choice(NAMES),
            "in full",
            "/rulings/x",
            chance.uniform(5, 14),
        )
        for each in range(number)
    ]


def _circle(each: Placed) -> Box:
    radius = each.dot.radius
    return each.x - radius, each.y - radius, each.x + radius, each.y + radius


def _label(each: Placed) -> Box:
    half = width_of(each.label, LABEL_SIZE) / 2
    return each.label_x - half, each.label_y - 11, each.label_x + half, each.label_y + 3


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _touching(drawing: Drawing) -> list[tuple[str, str]]:
    boxes = [(each.dot.id, box(each)) for each in drawing.dots for box in (_circle, _label)]
    return [
        (one[0], other[0])
        for one, other in combinations(boxes, 2)
        if one[0] != other[0] and _touch(one[1], other[1])
    ]


@pytest.mark.parametrize("number", [1, 7, 40, 100])
@pytest.mark.parametrize("years", [(1990, 2024), (2020, 2020), (1949, 2025)])
def test_no_label_or_dot_touches_another(number: int, years: tuple[int, int]) -> None:
    assert _touching(drawing_of(COURTS, _dots(number, 5, years))) == []


def test_dots_so_close_that_labels_would_touch_are_found_to_touch() -> None:
    here = Placed(_dots(1, 1)[0], 500, 60, "Osei", 500, 88)
    there = Placed(_dots(2, 1)[1], 520, 60, "Osei", 520, 88)
    assert _touching(Drawing((), (here, there), (), (), 0, 0)) != []


def test_everything_stays_within_its_lane_and_the_drawing() -> None:
    drawing = drawing_of(COURTS, _dots(60, 9))
    lanes = {each.code: each for each in drawing.lanes}
    for each in drawing.dots:
        lane = lanes[each.dot.lane]
        for left, top, right, bottom in (_circle(each), _label(each)):
            assert left >= 0
            assert right <= WIDTH
            assert lane.y <= top
            assert bottom <= lane.y + lane.height


def test_targets_for_fingers_do_not_lie_on_one_another() -> None:
    dots = drawing_of(COURTS, _dots(60, 2)).dots
    for one, other in combinations(dots, 2):
        if one.y == other.y:
            assert abs(one.x - other.x) >= 24 - 0.2


def test_the_same_figures_in_another_order_give_the_same_drawing() -> None:
    dots = _dots(40, 3)
    edges = [Edge(one.id, other.id, "f") for one, other in combinations(dots[:6], 2)]
    turned = [*reversed(dots)]
    assert drawing_of(COURTS, dots, edges) == drawing_of(COURTS, turned, [*reversed(edges)])


def test_later_rulings_stand_to_the_right_of_earlier_ones() -> None:
    drawing = drawing_of(COURTS, _dots(40, 4))
    for one, other in combinations(drawing.dots, 2):
        if one.dot.day < other.dot.day:
            assert one.x <= other.x


def test_a_citation_of_what_is_not_drawn_is_left_out() -> None:
    drawing = drawing_of(COURTS, _dots(3, 1), [Edge("alpha:0", "alpha:9", "f")])
    assert drawing.curves == ()


def test_a_name_too_long_is_shortened_with_a_sign_of_it() -> None:
    name = "A very long name of a very long case that nobody could draw"
    cut = shortened(name, 100)
    assert cut.endswith("…")
    assert width_of(cut) <= 100
