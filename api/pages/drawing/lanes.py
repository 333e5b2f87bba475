"""Lanes by court, time across: rulings as dots, the later citing the earlier; labels never touch.

A lane has as many rows as its dots need. In a row dots stand apart, and each label takes the side,
below or above, on which it touches none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from api.pages.drawing.edges import Curve, curve_of
from api.pages.drawing.measures import placed, shortened, width_of
from api.pages.drawing.rows import Row, Wanted, packed
from api.pages.drawing.years import Tick, Years

WIDTH: Final = 1140.0
HEAD: Final = 46.0
"""Where the first lane begins; the years stand above it."""
NAMES: Final = 180.0
"""Room for the names of lanes."""
_END: Final = 1112.0
_LABEL: Final = 168.0
"""Room for a label; a longer one is shortened, and whole in its title."""
LABEL_SIZE: Final = 13.0
_NAME_LINE: Final = 17.0


@dataclass(frozen=True, slots=True)
class Dot:
    """What is to be drawn at a place in time.

    Attributes:
        id: of the ruling or guide.
        lane: code of its court.
        day: a year, month or day.
        label: short name, shown; none where empty.
        title: in full, for those who hear it.
        path: where it leads; none where empty.
        radius: 5 to 14.
        kind: ``circle``, ``square`` (a guide), ``me`` (what the drawing is about) or ``year``.
    """

    id: str
    lane: str
    day: str
    label: str
    title: str
    path: str
    radius: float
    kind: str = "circle"


@dataclass(frozen=True, slots=True)
class Edge:
    """A citation to be drawn: from the later to the earlier.

    Attributes:
        citing: id of a dot.
        cited: id of a dot.
        kind: ``f`` follows, ``d`` parts from it, ``s`` all others.
        is_near: whether it begins or ends at what the drawing is about.
    """

    citing: str
    cited: str
    kind: str
    is_near: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A dot at its place, and its label."""

    dot: Dot
    x: float
    y: float
    label: str
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class Lane:
    """A band of one court; its name in lines, the first at ``name_y``."""

    code: str
    names: tuple[str, ...]
    y: float
    height: float
    name_y: float
    is_odd: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lanes with what stands in them; everything in one order, whatever order it came in."""

    lanes: tuple[Lane, ...]
    dots: tuple[Placed, ...]
    curves: tuple[Curve, ...]
    ticks: tuple[Tick, ...]
    head: float
    height: float
    width: float = WIDTH


def drawing_of(
    lanes: Mapping[str, str], dots: Iterable[Dot], edges: Iterable[Edge] = ()
) -> Drawing:
    """Return lanes with dots at their days and citations between them.

    Args:
        lanes: codes of courts with their names, from the top down.
        dots: in these lanes.
        edges: between these dots.
    """
    found = sorted(dots, key=lambda each: (each.day, each.id))
    scale = _scale(found)
    bands: list[Lane] = []
    places: list[Placed] = []
    y = HEAD
    for number, (code, name) in enumerate(lanes.items()):
        wanted = [_wanted(each, scale) for each in found if each.lane == code]
        rows = packed(wanted)
        names = _lines(name)
        height = max(sum(each.height for each in rows), 44.0, _NAME_LINE * len(names) + 14)
        bands.append(_lane(code, names, y, height, is_odd=bool(number % 2)))
        places.extend(_placed(rows, y + (height - sum(each.height for each in rows)) / 2))
        y += height
    ordered = tuple(sorted(places, key=lambda each: (each.dot.day, each.dot.id)))
    at = {each.dot.id: each for each in ordered}
    return Drawing(tuple(bands), ordered, _curves(edges, at), scale.ticks(70.0), HEAD, placed(y))


def _scale(dots: Sequence[Dot]) -> Years:
    years = [int(each.day[:4]) for each in dots] or [2000]
    first, last = min(years), max(years)
    short = max(0, 9 - (last - first))
    return Years(first - (short + 1) // 2, last + short // 2, NAMES + 30, _END)


def _wanted(dot: Dot, scale: Years) -> Wanted[Dot]:
    label = shortened(dot.label, _LABEL, LABEL_SIZE)
    return Wanted(
        dot, scale.of_day(dot.day), dot.radius, label, width_of(label, LABEL_SIZE), NAMES, WIDTH - 4
    )


def _placed(rows: Sequence[Row[Dot]], top: float) -> Iterable[Placed]:
    y = top
    for row in rows:
        middle = placed(y + row.above)
        for each in row.places:
            wanted = each.wanted
            below = 28.0 if each.is_below else -19.0
            yield Placed(
                wanted.item, wanted.x, middle, wanted.label, each.label_x, placed(middle + below)
            )
        y += row.height


def _lane(code: str, names: tuple[str, ...], y: float, height: float, *, is_odd: bool) -> Lane:
    middle = y + height / 2 - _NAME_LINE * (len(names) - 1) / 2 + 4
    return Lane(code, names, placed(y), placed(height), placed(middle), is_odd)


def _lines(name: str) -> tuple[str, ...]:
    """Return the name of a court in lines that fit beside the lanes."""
    lines: list[str] = []
    for word in name.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, LABEL_SIZE) <= NAMES - 18:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _curves(edges: Iterable[Edge], at: Mapping[str, Placed]) -> tuple[Curve, ...]:
    known = [each for each in edges if each.citing in at and each.cited in at]
    known.sort(key=lambda each: (each.is_near, each.citing, each.cited))
    return tuple(
        curve_of(
            (at[each.citing].x, at[each.citing].y),
            (at[each.cited].x, at[each.cited].y),
            f"{each.kind} hot" if each.is_near else each.kind,
        )
        for each in known
    )
