"""``comity extract``: what the rules find in texts, one JSON object a ruling; nothing is loaded."""

import io
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from api.commands.layers import print_differences
from api.wiring import protected_place, read_settings
from ingest.layers import Earlier
from ingest.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    JSON = "json"


FormOption = Annotated[
    Form | None,
    typer.Option(
        "--format", help="All findings (jsonl), the normalised text alone (text); of --diff: json."
    ),
]
BlindOption = Annotated[bool, typer.Option("--no-metadata", help="Read id, court and text alone.")]
WithoutOption = Annotated[
    list[Part] | None, typer.Option(help="Leave this out, for speed; may be repeated.")
]
DiffOption = Annotated[
    Path | None,
    typer.Option(metavar="OLD.jsonl", help="Print what changed since this earlier output."),
]
LayerOption = Annotated[
    Path | None,
    typer.Option(metavar="NEW.jsonl", help="With --diff: write the new output here."),
]


def extract(  # noqa: PLR0913 - each is an option of the command line
    paths: PathsArgument,
    *,
    form: FormOption = None,
    court: CourtOption = None,
    language: LanguageOption = None,
    jobs: JobsOption = 1,
    no_metadata: BlindOption = False,
    max_size: SizeOption = LARGEST_MB,
    without: WithoutOption = None,
    diff: DiffOption = None,
    layer: LayerOption = None,
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
    _check(form, diff, layer)
    failures: list[str] = []
    write = text_line_of if form is Form.TEXT else line_of
    if diff is None:
        for line in _lines(write_paths(paths, options, write), failures):
            sys.stdout.write(f"{line}\n")
    else:
        earlier = Earlier.of(diff)
        lines = _lines(write_paths(paths, options, line_of), failures)
        print_differences(lines, earlier, layer, in_json=form is Form.JSON)
    leave(len(failures))


def _check(form: Form | None, diff: Path | None, layer: Path | None) -> None:
    """Refuse options that say nothing together.

    Raises:
        typer.BadParameter: they do.
    """
    if diff is None and (form is Form.JSON or layer):
        raise typer.BadParameter("--format json and --layer go with --diff")
    if diff is not None and form in {Form.JSONL, Form.TEXT}:
        raise typer.BadParameter("--diff prints sentences, or --format json; --layer writes lines")


def _lines(found: "Iterable[Written]", failures: list[str]) -> "Iterator[str]":
    """Yield lines as they come, those of errors among them; say what could not be read."""
    from ingest.reading.failures import Failure  # noqa: PLC0415 - with the readers
    from ingest.writing import as_line, error_json  # noqa: PLC0415 - likewise

    for one in found:
        if isinstance(one, str):
            yield one
        elif isinstance(one, Failure):
            failures.append(one.document)
            tell(one.error)
            yield as_line(error_json(one.document, one.error))
        else:
            tell(one)


def leave(failed: int) -> None:
    """End with the status for a batch some of whose documents could not be read, if so."""
    if failed:
        documents = "1 document" if failed == 1 else f"{failed} documents"
        tell(f"{documents} could not be read")
        raise typer.Exit(SOME_FAILED)


def tell(sentence: object) -> None:
    """Say something beside the output."""
    typer.echo(f"comity: {sentence}", err=True)
