"""``comity ingest``, ``withdraw`` and ``library``: texts into the graph, and out of it."""

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from api.commands.extract import (
    LARGEST_MB,
    CourtOption,
    JobsOption,
    LanguageOption,
    PathsArgument,
    SizeOption,
    leave,
    tell,
)
from api.showing import console
from api.tables import cells
from api.wiring import open_to_load, protected_place, read_settings, vectors_folder
from comity.errors import StoreError
from comity.vectors import forget_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from comity.extraction import Extraction
    from ingest.loading.loading import Loader
    from ingest.readings import Read, Unchanged
    from ingest.running import Fresh

    _Text = Read | Unchanged

SchedulerOption = Annotated[
    str | None,
    typer.Option(
        metavar="ADDRESS",
        help="Let the workers of this Dask scheduler read, e.g. tcp://10.0.0.5:8786.",
    ),
]

_REPLACED = (
    "another text of this command has the same id and took its place; give each its own id, or "
    "run the command again for this one alone"
)

_BROKEN_OFF = (
    "broken off: texts that are whole in the graph: %d; run the same command again, and it goes on "
    "from there"
)

library = typer.Typer(no_args_is_help=True, help="The starter library that comes with Comity.")


def ingest(
    paths: PathsArgument,
    *,
    court: CourtOption = None,
    language: LanguageOption = None,
    jobs: JobsOption = 1,
    max_size: SizeOption = LARGEST_MB,
    scheduler: SchedulerOption = None,
) -> None:
    """Load texts into the graph; the same text twice changes nothing; failures are listed."""
    from ingest.running import Options, read_paths  # noqa: PLC0415 - spaCy is slow to import

    if scheduler and jobs > 1:
        raise typer.BadParameter("--jobs reads here, --scheduler elsewhere; choose one")
    options = Options(
        court=court,
        language=language,
        jobs=jobs,
        max_size_mb=max_size,
        protected=protected_place(read_settings()),
        scheduler=scheduler,
    )
    refused: list[str] = []
    _load(lambda known: _read(read_paths(paths, options, known), refused), refused)
    _leave(refused)


def withdraw(act: Annotated[str, typer.Argument(help="Id of a ruling or guide.")]) -> None:
    """Take out everything derived from a ruling or guide; its id stays withdrawn."""
    from ingest.loading import withdrawing  # noqa: PLC0415 - the loader is slow to import

    with open_to_load() as graph:
        withdrawing.withdraw(graph, act)
        graph.purge()
    forget_acts(vectors_folder(read_settings()), {act})
    typer.echo(f"{act} is withdrawn")


@library.command("load")
def load_library() -> None:
    """Load the digests of the starter library into the graph."""
    from ingest.reading.library import library_extractions  # noqa: PLC0415 - only here
    from ingest.readings import Read  # noqa: PLC0415 - likewise

    refused: list[str] = []
    texts = _protected(library_extractions())
    _load(lambda _: (Read(text, None) for text in texts), refused)
    _leave(refused)


@library.command("check")
def check_library() -> None:
    """Read every file of the library, and count on what its facts rest."""
    from ingest.reading.library.entries import Basis  # noqa: PLC0415 - only here
    from ingest.reading.library.files import library_files  # noqa: PLC0415 - likewise
    from ingest.reading.library.tallying import tallies  # noqa: PLC0415 - likewise

    held = library_files()
    made = cells.table("Facts, by where they were read", "facts", *Basis)
    for each in tallies(held):
        cells.add(made, each.kind, *(each.by_basis.get(basis, 0) for basis in Basis))
    console().print(made)
    typer.echo(
        f"{len(held.rulings)} rulings and {len(held.guides)} guides keep the schema: no official "
        "fact rests on general knowledge; prose that does says so with every claim."
    )


def _protected(extractions: "Iterator[Extraction]") -> "Iterator[Extraction]":
    """Return the texts without the names that are protected here, where some are."""
    place = protected_place(read_settings())
    if place is None:
        return extractions
    from ingest.protecting.gates import gate_of  # noqa: PLC0415 - few have a list of names

    return map(gate_of(place).extraction, extractions)


def _leave(refused: list[str]) -> None:
    for sentence in refused:
        tell(sentence)
    leave(len(refused))


def _read(found: "Iterable[Fresh]", refused: list[str]) -> "Iterator[Read | Unchanged]":
    """Yield the texts that were read, now or before; keep sentences on those that were not."""
    from ingest.reading.failures import Failure  # noqa: PLC0415 - with the rest of this command
    from ingest.readings import Read, Unchanged  # noqa: PLC0415 - likewise

    for one in found:
        if isinstance(one, Read | Unchanged):
            yield one
        elif isinstance(one, Failure):
            refused.append(str(one.error))
        else:
            tell(one)


def _load(read: "Callable[[frozenset[str]], Iterable[_Text]]", refused: list[str]) -> None:
    """Load texts.

    Args:
        read: returns them, given the marks of those that need not be read again.
        refused: takes sentences on what could not be loaded.
    """
    from ingest.loading.loading import Loader  # noqa: PLC0415 - the loader is slow to import

    with open_to_load() as graph, _progress() as progress:
        task = progress.add_task("opening the graph", total=None, unchanged=0)
        loader = Loader(graph)
        progress.update(task, description="loading")
        changes: Counter[str] = Counter()
        try:
            for change in _changes(loader, read(loader.readings), refused):
                changes[change] += 1
                progress.update(task, advance=1, unchanged=changes["unchanged"])
            progress.update(task, description="linking citations")
            linked = loader.finish()
        except StoreError:
            tell(_BROKEN_OFF % changes.total())
            raise
    counts = ", ".join(f"{count} {change}" for change, count in sorted(changes.items()))
    typer.echo(f"texts: {counts or 'none'}")
    typer.echo(f"authorities cited: {linked.authorities}, of which held here: {linked.resolved}")


def _progress() -> Progress:
    """Return what shows that something happens, beside what is printed and not in it."""
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}: {task.completed} texts"),
        TextColumn("{task.fields[unchanged]} unchanged"),
        TimeElapsedColumn(),
    )
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _changes(loader: "Loader", texts: "Iterable[_Text]", refused: list[str]) -> "Iterator[str]":
    """Load texts, each whole or not at all; one our rules break on is refused, the rest goes on."""
    from ingest.reading.failures import unforeseen  # noqa: PLC0415 - with the rest of this command
    from ingest.readings import Unchanged  # noqa: PLC0415 - likewise

    for text in texts:
        if isinstance(text, Unchanged):
            if loader.holds(text.reading):
                yield "unchanged"
            else:
                refused.append(f"{text.document}: {_REPLACED}")
            continue
        try:
            change = str(loader.take(text.extraction, text.reading).change)
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - the border: one bad text must not stop the rest
            refused.append(str(unforeseen(text.extraction.id, error)))
        else:
            yield change
