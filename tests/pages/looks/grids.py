"""A picture as a grid of averaged colours: small to keep, blind to single letters."""

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image

TOLERANCE: Final = 12
"""Of 255, by which one channel of a region's mean may differ; a line of text that moves by half
its height or a word that is another stays beneath, a block that appears or a colour does not."""

FEW: Final = 0.01
"""Share of the regions that may differ by more: a line that the library added to a drawing."""

_DIGITS: Final = 6
_CHANNEL: Final = 2
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Mean colours of equal regions.

    Attributes:
        rows: from above, each a colour ``rrggbb`` a region, from the left, without spaces.
    """

    rows: tuple[str, ...]

    def colours(self) -> dict[tuple[int, int], str]:
        """Return the colour of each region by its row and column."""
        return {
            (row, start // _DIGITS): line[start : start + _DIGITS]
            for row, line in enumerate(self.rows)
            for start in range(0, len(line), _DIGITS)
        }


def grid_of(picture: bytes, side: int) -> Grid:
    """Return the grid of a PNG, regions ``side`` pixels wide and high; those at an edge smaller."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    across, down = -(-image.width // side), -(-image.height // side)
    small = image.resize((across, down), Image.Resampling.BOX)
    content = small.tobytes().hex()
    return Grid(
        tuple(
            content[at : at + across * _DIGITS]
            for at in range(0, len(content), across * _DIGITS)
        )
    )  # fmt: skip


def changes(kept: Grid, seen: Grid, side: int) -> list[str]:
    """Return what differs by more than the tolerance: how much of it, and the regions most changed.

    Empty where nothing does, or too little.

    >>> changes(Grid(("ffffff000000",)), Grid(("ffffffff0000",)), 100)
    ['1 of 2 regions', 'x 100-200, y 0-100: was #000000, is #ff0000']
    """
    before, now = kept.colours(), seen.colours()
    if before.keys() != now.keys():
        return [f"{len(now)} regions, {len(before)} were recorded"]
    apart = {place: _apart(before[place], now[place]) for place in before}
    far = sorted((-far, place) for place, far in apart.items() if far > TOLERANCE)
    if len(far) <= FEW * len(before):
        return []
    told = [
        f"x {column * side}-{(column + 1) * side}, y {row * side}-{(row + 1) * side}: "
        f"was #{before[row, column]}, is #{now[row, column]}"
        for _, (row, column) in far[:_NAMED]
    ]
    return [f"{len(far)} of {len(before)} regions", *told]


def _apart(one: str, other: str) -> int:
    """Return the largest difference of a channel."""
    return max(
        abs(int(one[at : at + _CHANNEL], 16) - int(other[at : at + _CHANNEL], 16))
        for at in range(0, _DIGITS, _CHANNEL)
    )
