"""The reliability plot: confidence against the share that is right, drawn in SVG by a few lines."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.quality.judged import Band
from benchmarks.texts import ROOT

PLOT: Final = ROOT / "docs" / "reliability.svg"
_SIDE: Final = 400
_LEFT: Final = 60
_TOP: Final = 20
_WIDTH: Final = _SIDE + _LEFT + 20
_HEIGHT: Final = _SIDE + _TOP + 60
_TICKS: Final = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def plot(bands: Sequence[Band]) -> str:
    """Return the plot: a point a band, its interval, and the line on which both would be equal."""
    return "\n".join([*_frame(), *(line for band in bands for line in _point(band)), "</svg>", ""])


def write(bands: Sequence[Band], path: Path = PLOT) -> None:
    """Draw the plot."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(plot(bands), encoding="utf-8")


def _frame() -> Iterator[str]:
    right, bottom = _x(1), _y(0)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" font-family="sans-serif" font-size="12" role="img">'
    )
    yield "<title>Confidence against the share of claims that is right</title>"
    yield f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>'
    for tick in _TICKS:
        x, y = _x(tick), _y(tick)
        yield f'<path d="M{_LEFT} {y}H{right}M{x} {_TOP}V{bottom}" stroke="#ddd"/>'
        yield f'<text x="{x}" y="{bottom + 18}" text-anchor="middle">{tick}</text>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{tick}</text>'
    yield f'<path d="M{_LEFT} {bottom}L{right} {_TOP}" stroke="#888" stroke-dasharray="4 4"/>'
    middle = (_LEFT + right) / 2
    yield f'<text x="{middle}" y="{_HEIGHT - 14}" text-anchor="middle">confidence</text>'
    yield (
        f'<text x="16" y="{(_TOP + bottom) / 2}" text-anchor="middle" '
        f'transform="rotate(-90 16 {(_TOP + bottom) / 2})">share that is right</text>'
    )


def _point(band: Band) -> Iterator[str]:
    x, (low, high) = _x(band.confidence), band.interval
    yield f'<path d="M{x} {_y(low)}V{_y(high)}" stroke="#246" stroke-width="2"/>'
    yield (
        f'<circle cx="{x}" cy="{_y(band.precision)}" r="4" fill="#246">'
        f"<title>{band.claims} claims</title></circle>"
    )


def _x(share: float) -> float:
    return round(_LEFT + _SIDE * share, 1)


def _y(share: float) -> float:
    return round(_TOP + _SIDE * (1 - share), 1)
