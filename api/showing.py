"""How the command line shows an answer: tables for people, the API's envelope for programs."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic
from urllib.parse import quote, urlencode

from rich.console import Console, RenderableType
from rich.text import Text

from api.envelope import Answerer, Data, note_of
from api.forms.kinds import Form
from api.forms.writing import written
from comity.store import GraphReader
from queries.coverage import held_now
from queries.paging import Page
from queries.releases import release

_WIDTH_OF_A_PIPE: Final = 140


class Format(StrEnum):
    """How an answer is shown: as tables, or in a form of the API, by its suffix."""

    TABLE = "table"
    JSON = "json"
    JSON_LD = "jsonld"
    TURTLE = "ttl"
    CSV = "csv"
    AKOMA_NTOSO = "akn"
    RIS = "ris"
    BIBTEX = "bib"
    CSL = "csl"
    ATOM = "atom"


@dataclass(frozen=True, slots=True)
class Shape(Generic[Data]):
    """What is needed to show one kind of answer.

    Attributes:
        kind: class of the answer.
        tables: turns it into what a person reads.
    """

    kind: type[Data]
    tables: Callable[[Data], Iterable[RenderableType]]


def console() -> Console:
    """Return where people read; wide where it is a pipe or a file."""
    return Console(width=None if sys.stdout.isatty() else _WIDTH_OF_A_PIPE, highlight=False)


def link_to(path: str, **parameters: str | float | Sequence[str] | None) -> str:
    """Return the address of the same question over HTTP.

    >>> link_to("/v1/passages/ecthr:001-1#88")
    '/v1/passages/ecthr:001-1%2388'
    >>> link_to("/v1/rulings", court="ecthr", since=None)
    '/v1/rulings?court=ecthr'
    >>> link_to("/v1/rulings", court=("ecthr", "iacthr"))
    '/v1/rulings?court=ecthr&court=iacthr'
    """
    given = {name: value for name, value in parameters.items() if value not in (None, ())}
    query = f"?{urlencode(given, doseq=True)}" if given else ""
    return quote(path, safe="/:@!") + query


def show(
    graph: GraphReader, shape: Shape[Data], page: Page[Data], link: str, wanted: Format
) -> None:
    """Show an answer.

    Args:
        graph: the graph it came from.
        shape: its kind and tables.
        page: the answer, or a page of it.
        link: address of the same question over HTTP.
        wanted: tables, or a form of the API.
    """
    if wanted is not Format.TABLE:
        sys.stdout.buffer.write(
            _formed(graph, Answerer(graph).paged(shape.kind, page, link), wanted)
        )
        return
    screen = console()
    for part in shape.tables(page.data):
        screen.print(part)
    if page.next:
        screen.print(Text(f"There is more: --cursor {page.next}", style="bold"))
    screen.print(_foot(graph, is_empty=page.data.is_empty))


def _formed(graph: GraphReader, envelope: bytes, wanted: Format) -> bytes:
    if wanted is Format.JSON:
        return envelope + b"\n"
    return written(graph, json.loads(envelope), Form[wanted.name])


def whole(data: Data) -> Page[Data]:
    """Return an answer that has one page."""
    return Page(data, None)


def _foot(graph: GraphReader, *, is_empty: bool) -> Text:
    held, now = held_now(graph), release(graph)
    if is_empty:
        return Text(note_of(held), style="bold")
    return Text(
        f"Searched: {len(held.systems)} systems, {held.texts:,} texts and {held.digests:,} digests;"
        f" known from citations alone: {held.only_cited:,}."
        f" Release {now.value if now else 'unknown'}.",
        style="dim",
    )
