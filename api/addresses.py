"""Addresses of answers: one spelling for one question, the release it rests on, the next page."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode

CURSOR: Final = "cursor"
RELEASE: Final = "release"


def of_release(link: str, release: str | None) -> str:
    """Return the address that asks the same of this release of the graph, in its one spelling.

    >>> of_release("/v1/rulings?until=2019&court=ecthr", "r-00aa")
    '/v1/rulings?court=ecthr&release=r-00aa&until=2019'

    Args:
        link: path and query, in any spelling.
        release: id of the release; ``None`` while the graph is empty.
    """
    path, given = _parts(link)
    kept = [(name, value) for name, value in given if name != RELEASE]
    return spelt(path, [*kept, (RELEASE, release)] if release else kept)


def next_page(link: str, cursor: str | None) -> str | None:
    """Return the address of the page that begins after a cursor; ``None`` after the last.

    A release that the reader named stays; none is added, so that a walk through all pages goes
    on where a ruling is loaded meanwhile.
    """
    if cursor is None:
        return None
    path, given = _parts(link)
    return spelt(path, [*((n, value) for n, value in given if n != CURSOR), (CURSOR, cursor)])


def spelt(path: str, given: Iterable[tuple[str, str]]) -> str:
    """Return an address with its parameters in order, each once and escaped in one manner.

    >>> spelt("/v1/lookup", [("q", "12/10")])
    '/v1/lookup?q=12%2F10'

    Args:
        path: decoded.
        given: names and decoded values.
    """
    query = urlencode(sorted(set(given)))
    return quote(path, safe="/:@!") + (f"?{query}" if query else "")


def _parts(link: str) -> tuple[str, list[tuple[str, str]]]:
    path, _, query = link.partition("?")
    return unquote(path), parse_qsl(query, keep_blank_values=True)
