"""``comity extract``: what the rules find in texts, one JSON object a ruling; nothing is loaded."""

import io
import json
import sys
from enum import StrEnum
from typing import Annotated, Final

import typer

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
) -> None:
    """Print what rules find in texts, in input order; what cannot be read is told and passed."""
    from ingest.reading.failures import Failure  # noqa: PLC0415 - with the readers
    from ingest.running import Options, Skipped, extract_paths  # noqa: PLC0415 - slow to import
    from ingest.writing import as_json, error_json  # noqa: PLC0415 - likewise

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # as JSON is, whatever the terminal prefers
    options = Options(court, language, jobs, not no_metadata, max_size)
    failed = 0
    for found in extract_paths(paths, options):
        if isinstance(found, Failure):
            failed += 1
            tell(found.error)
            record = error_json(found.document, found.error)
        elif isinstance(found, Skipped):
            tell(found)
            continue
        else:
            record = {"id": found.id, "text": found.text} if form is Form.TEXT else as_json(found)
        sys.stdout.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
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
