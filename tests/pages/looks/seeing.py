"""Opens every page once a screen and takes down how it looks; of six pages the picture too."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, Literal

from playwright.sync_api import Browser, Page, Route

from tests.pages.looks.grids import Grid, grid_of
from tests.pages.looks.layout import Layout, layout_of
from tests.pages.places import PLACES

SIX: Final[Mapping[str, str]] = {
    **{name: PLACES[name] for name in ("home", "right", "doctrine", "reader")},
    "compare": "/compare?right=right%3Aprivate-life",
    "search": "/search?q=surveillance",
}
EVERY: Final[Mapping[str, str]] = {**PLACES, **SIX}
SIDES: Final = {1400: 100, 390: 65}
"""Width and height of a region of a picture by the width of the screen, all in pixels."""

HEIGHT: Final = 1400
SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Look:
    """How one page looks on one screen.

    Attributes:
        grids: its picture by scheme; empty where it is none of the six.
        layout: what holds of it in any light.
        said: what the browser wrote to its console, and requests that left the host.
    """

    grids: Mapping[str, Grid]
    layout: Layout
    said: tuple[str, ...]


def looks(
    browser: Browser, site: str, width: int, places: Mapping[str, str] = EVERY
) -> dict[str, Look]:
    """Return how pages look on a screen, by name."""
    with screen(browser, site, width) as page:
        return {name: look(page, site, name, path) for name, path in places.items()}


def look(page: Page, site: str, name: str, path: str) -> Look:
    """Open a page and return how it looks."""
    with listened(page, site) as said:
        page.goto(f"/en{path}")
        page.evaluate("document.fonts.ready.then(() => true)")
    grids = pictured(page) if name in SIX else {}
    return Look(grids, layout_of(page), tuple(said))


def pictured(page: Page) -> dict[str, Grid]:
    """Return the picture of the page that is open, by scheme."""
    assert page.viewport_size
    side = SIDES[page.viewport_size["width"]]
    grids: dict[str, Grid] = {}
    for scheme in reversed(SCHEMES):  # light at last, as the page stood before
        page.emulate_media(color_scheme=scheme)
        grids[scheme] = grid_of(page.screenshot(), side)
    return grids


@contextmanager
def screen(browser: Browser, site: str, width: int) -> Iterator[Page]:
    """Give a screen on which the pages' own fonts are always waited for."""
    context = browser.new_context(base_url=site, viewport={"width": width, "height": HEIGHT})
    page = context.new_page()
    page.route("**/fonts*.css", _awaited)
    yield page
    context.close()


def _awaited(route: Route) -> None:
    """Send the fonts' rules so that no reader on a slow machine is shown another font."""
    answer = route.fetch()
    words = answer.text().replace("font-display: optional", "font-display: block")
    route.fulfill(response=answer, body=words)


@contextmanager
def listened(page: Page, site: str) -> Iterator[list[str]]:
    """Collect what the browser says, and which requests leave the host, while the block runs."""
    said: list[str] = []
    heard = {
        "console": lambda message: said.append(message.text),
        "pageerror": lambda error: said.append(str(error)),
        "request": lambda asked: (
            None if asked.url.startswith((site, "data:")) else said.append(asked.url)
        ),
    }
    for event, hear in heard.items():
        page.on(event, hear)  # type: ignore[call-overload]  # one of these three
    yield said
    for event, hear in heard.items():
        page.remove_listener(event, hear)


def major(browser: Browser) -> int:
    """Return the major version of a browser."""
    return int(browser.version.partition(".")[0])
