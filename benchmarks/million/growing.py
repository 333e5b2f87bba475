"""Growth as a picture: each figure against the number of rulings, both on logarithmic scales."""

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from pathlib import Path
from typing import Final

_SIDE: Final = 300
_LEFT: Final = 70
_TOP: Final = 40
_BESIDE: Final = 250
"""Room for the names of the lines."""

_COLOURS: Final = ("#1b6ca8", "#c0392b", "#2e7d32", "#8e44ad", "#b9770e", "#455a64")

Series = Mapping[str, Mapping[int, float]]
"""By name of a line, its figure by number of rulings."""


def plot(charts: Mapping[str, Series]) -> str:
    """Return a picture in SVG, a chart under the other.

    Args:
        charts: by title with its unit, the lines of each; figures of 0 are left out.
    """
    found = {title: _shown(series) for title, series in charts.items()}
    shown = {title: series for title, series in found.items() if series}
    height = (_SIDE + _TOP + 50) * len(shown)
    width = _LEFT + _SIDE + _BESIDE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" font-family="sans-serif" font-size="11" role="img">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
    ]
    for place, (title, series) in enumerate(shown.items()):
        lines.append(f'<g transform="translate(0 {place * (_SIDE + _TOP + 50)})">')
        lines += _chart(title, series)
        lines.append("</g>")
    return "\n".join([*lines, "</svg>", ""])


def write(charts: Mapping[str, Series], path: Path) -> None:
    """Draw the picture."""
    path.write_text(plot(charts), encoding="utf-8")


def _shown(series: Series) -> dict[str, dict[int, float]]:
    found = {
        name: {size: value for size, value in by_size.items() if value > 0}
        for name, by_size in series.items()
    }
    return {name: by_size for name, by_size in found.items() if by_size}


def _chart(title: str, series: Mapping[str, Mapping[int, float]]) -> Iterator[str]:
    yield f'<text x="{_LEFT}" y="20" font-weight="bold">{title}</text>'
    sizes = sorted({size for by_size in series.values() for size in by_size})
    values = [value for by_size in series.values() for value in by_size.values()]
    across, up = _decades(sizes), _decades(values)
    yield from _grid(across, up)
    for number, (name, by_size) in enumerate(series.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        points = [(_at(size, across, _LEFT), _up(value, up)) for size, value in by_size.items()]
        drawn = " ".join(f"{x},{y}" for x, y in points)
        yield f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>'
        yield from (f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in points)
        x, y = _LEFT + _SIDE + 12, _TOP + 14 * number + 10
        yield f'<text x="{x}" y="{y}" fill="{colour}">{name}</text>'


def _grid(across: tuple[int, int], up: tuple[int, int]) -> Iterator[str]:
    bottom, right = _TOP + _SIDE, _LEFT + _SIDE
    for power in range(across[0], across[1] + 1):
        x = _at(10.0**power, across, _LEFT)
        yield f'<path d="M{x} {_TOP}V{bottom}" stroke="#ddd"/>'
        yield f'<text x="{x}" y="{bottom + 16}" text-anchor="middle">{10**power:,}</text>'
    for power in range(up[0], up[1] + 1):
        y = _up(10.0**power, up)
        yield f'<path d="M{_LEFT} {y}H{right}" stroke="#ddd"/>'
        yield f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{10.0**power:,g}</text>'


def _decades(values: Sequence[float]) -> tuple[int, int]:
    """Return the powers of ten between which all values are, one apart at least."""
    low, high = min(values), max(values)
    below = int(log10(low) // 1)
    return below, max(below + 1, -int(-log10(high) // 1))


def _at(value: float, between: tuple[int, int], start: int) -> float:
    share = (log10(value) - between[0]) / (between[1] - between[0])
    return round(start + _SIDE * share, 1)


def _up(value: float, between: tuple[int, int]) -> float:
    return round(_TOP + _SIDE - (_at(value, between, 0)), 1)
