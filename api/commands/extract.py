"""``comity extract``: what the rules find in texts, one JSON object a ruling; nothing is loaded."""

import io
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import typer

from api.wiring import protected_place, read_settings
from ingest.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ingest.running import Written

SOME_FAILED: Final = 3
"""Exit status where some documents could not be read; the others were."""

PathsArgument = Annotated[
    list[str], typer.Argument(metavar="PATH…", help="Files, folders, corpora, or - for one text.")
]
JobsOption = Annotated[int, typer.Option(min=1, help="Processes.")]
CourtOption = Annotated[str | None, typer.Option(help="Court of texts that do not say theirs.")]
LanguageOption = Annotated[str | None, typer.Option(help="Language of such texts, e.g. en.")]
SizeOption = Annotated[int, typer.Option(min=1, help="Largest file, in megabytes.")]
LARGEST_MB: Final = 20


class Form(StrEnum):
    """What is printed of each ruling."""

    JSONL = "jsonl"
    TEXT = "text"


def extract(  # noqa: PLR0913 - each is an option of the command line
    paths: PathsArgument,
    *,
    form: Annotated[
        Form, typer.Option("--format", help="All findings, or the normalised text alone.")
    ] = Form.JSONL,
    court: CourtOption = None,
    language: LanguageOption = None,
    jobs: JobsOption = 1,
    no_metadata: Annotated[
        bool, typer.Option("--no-metadata", help="Read id, court and text alone.")
    ] = False,
    max_size: SizeOption = LARGEST_MB,
    without: Annotated[
        list[Part] | None, typer.Option(help="Leave this out, for speed; may be repeated.")
    ] = None,
) -> None:
    """Print what rules find in texts, in input order; what cannot be read is told and passed."""
    from ingest.running import Options, write_paths  # noqa: PLC0415 - slow to import
    from ingest.writing import line_of, text_line_of  # noqa: PLC0415 - likewise

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as JSON is, whatever the terminal prefers
    options = Options(
        court,
        language,
        jobs,
        not no_metadata,
        max_size,
        without=frozenset(without or ()),
        protected=protected_place(read_settings()),
    )
    write = text_line_of if form is Form.TEXT else line_of
    _print(write_paths(paths, options, write))


def _print(found: "Iterable[Written]") -> None:
    """Print lines as they come; say beside them what could not be read."""
    from ingest.reading.failures import Failure  # noqa: PLC0415 - with the readers
    from ingest.writing import as_line, error_json  # noqa: PLC0415 - likewise

    failed = 0
    for one in found:
        if isinstance(one, str):
            sys.stdout.write(f"{one}\n")
        elif isinstance(one, Failure):
            failed += 1
            tell(one.error)
            sys.stdout.write(f"{as_line(error_json(one.document, one.error))}\n")
        else:
            tell(one)
    leave(failed)


def leave(failed: int) -> None:
    """End with the status for a batch some of whose documents could not be read, if so."""
    if failed:
        documents = "1 document" if failed == 1 else f"{failed} documents"
        tell(f"{documents} could not be read")
        raise typer.Exit(SOME_FAILED)


def tell(sentence: object) -> None:
    """Say something beside the output."""
    typer.echo(f"comity: {sentence}", err=True)
