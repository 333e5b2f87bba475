"""The pictures that are kept, and the version of the browser that they were taken with."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.pages.looks.grids import Grid
from tests.pages.looks.seeing import Look

_PLACE: Final = Path(__file__).parent / "looks.json"


@dataclass(frozen=True, slots=True)
class Kept:
    """What was recorded.

    Attributes:
        chromium: major version of the browser.
        pictures: by page, width and scheme, e.g. ``home 390 dark``.
    """

    chromium: int
    pictures: Mapping[str, Grid]


def key(name: str, width: int, scheme: str) -> str:
    """Return the name of one picture."""
    return f"{name} {width} {scheme}"


def kept() -> Kept:
    """Return what was recorded last."""
    read = json.loads(_PLACE.read_text(encoding="utf-8"))
    pictures = {name: Grid(tuple(rows)) for name, rows in read["pictures"].items()}
    return Kept(read["chromium"], pictures)


def keep(chromium: int, seen: Mapping[int, Mapping[str, Look]]) -> Path:
    """Record how pages look, in the place of what was recorded; return where.

    Args:
        chromium: major version of the browser.
        seen: pages by name, by the width of the screen.
    """
    pictures = {
        key(name, width, scheme): look.grids[scheme].rows
        for width, pages in seen.items()
        for name, look in pages.items()
        for scheme in sorted(look.grids)
    }
    content = json.dumps({"chromium": chromium, "pictures": pictures}, indent=1)
    _PLACE.write_text(content + "\n", encoding="utf-8")
    return _PLACE
