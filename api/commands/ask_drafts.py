"""Questions about a text that somebody writes, of which nothing is kept."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.commands.options import FormatOption
from api.showing import Format, Shape, show, whole
from api.wiring import open_graph

if TYPE_CHECKING:
    from ontology.vocabulary import Vocabulary

app = typer.Typer()
_LARGEST = 20_000_000
"""Bytes of a file at most."""

DraftArgument = Annotated[
    str, typer.Argument(metavar="TEXT|FILE|-", help="A text, a file (.txt, .docx, .pdf …), or -.")
]


@app.command("resolve")
def resolve_in(draft: DraftArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """Which ruling does each citation of a text mean?"""
    from api.drafts.resolving import Resolved, resolve  # noqa: PLC0415 - the reader is slow to load
    from api.tables import drafts as tables  # noqa: PLC0415 - likewise

    text = _text_of(draft)
    with open_graph() as graph:
        found = resolve(graph, text, _vocabulary())
        show(graph, Shape(Resolved, tables.resolved), whole(found), "/v1/resolve", wanted)


@app.command("audit")
def audit_of(draft: DraftArgument, *, wanted: FormatOption = Format.TABLE) -> None:
    """Are the citations of a draft right: do they exist, have that paragraph, say these words?"""
    from api.drafts.auditing import Audit, audit  # noqa: PLC0415 - the reader is slow to load
    from api.tables import drafts as tables  # noqa: PLC0415 - likewise

    text = _text_of(draft)
    with open_graph() as graph:
        found = audit(graph, text, _vocabulary())
        show(graph, Shape(Audit, tables.audited), whole(found), "/v1/audit", wanted)


def _text_of(draft: str) -> str:
    """Return the text: of a file as it is read for loading, of "-" as it comes, else as given."""
    if draft == "-":
        return sys.stdin.read()
    path = Path(draft)
    if len(draft) < 1_000 and path.is_file():  # noqa: PLR2004 - longer ones are no name
        from ingest.reading.failures import Failure  # noqa: PLC0415 - the readers are slow to load
        from ingest.reading.files import read_file  # noqa: PLC0415 - likewise

        read = read_file(path, _LARGEST)
        if isinstance(read, Failure):
            raise typer.BadParameter(str(read.error))
        return read.text
    return draft


def _vocabulary() -> "Vocabulary":
    from ontology import load  # noqa: PLC0415 - slow to load

    return load()
