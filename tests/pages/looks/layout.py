"""Facts of a layout that hold in every browser: texts apart, lines short, no way sideways."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page

_ASKED: Final = (Path(__file__).parent / "layout.js").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Layout:
    """What is seen of a page.

    Attributes:
        overlapping: the beginnings of two texts that lie upon each other, a line a pair.
        texts: lines of text that were compared.
        longest: characters of the longest line, by the mean width of its paragraph's letters.
        beginning: of that paragraph.
        sideways: pixels by which it is wider than the screen.
    """

    overlapping: tuple[str, ...]
    texts: int
    longest: float
    beginning: str
    sideways: int


def layout_of(page: Page) -> Layout:
    """Return the layout of the page that is open."""
    seen: dict[str, Any] = page.evaluate(_ASKED)
    return Layout(
        overlapping=tuple(seen["overlapping"]), texts=seen["texts"], longest=seen["longest"],
        beginning=seen["beginning"], sideways=seen["sideways"],
    )  # fmt: skip
