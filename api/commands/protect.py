"""``comity protect``: the list of protected names, and its application to what is loaded."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from api.showing import console
from api.tables import cells
from api.wiring import PREFIX, open_to_load, protected_place, read_settings, vectors_folder
from comity.errors import ProtectionError
from comity.vectors import forget_acts

if TYPE_CHECKING:
    from ingest.protecting.lists import ListPlace

app = typer.Typer(
    no_args_is_help=True,
    help="Persons whose names must not enter the graph. The list keeps keyed hashes, no names.",
)

RulingOption = Annotated[
    list[str] | None,
    typer.Option("--ruling", help="Number or id of a ruling concerned; may be given again."),
]


@app.command("add")
def add_names(
    *,
    ruling: RulingOption = None,
    mark: Annotated[
        str | None, typer.Option("--as", help="What stands instead, e.g. the court's pseudonym.")
    ] = None,
    everywhere: Annotated[
        bool, typer.Option("--everywhere", help="Replace the surname alone in every text, too.")
    ] = False,
) -> None:
    """Add names, one a line, from standard input; they are hashed and not kept."""
    from ingest.protecting.entries import entry_of  # noqa: PLC0415 - only where names are typed
    from ingest.protecting.lists import add, begin, read_list  # noqa: PLC0415 - likewise

    place = _place()
    typed = _typed()
    begin(place)
    key = read_list(place).key
    entries = [entry_of(name, key, mark, ruling or (), everywhere=everywhere) for name in typed]
    new = add(place, entries)
    typer.echo(f"names: {new} added, {len(entries) - new} there before and written anew")
    typer.echo("texts loaded before still have them: comity protect apply takes them out")


@app.command("list")
def list_names() -> None:
    """Show what the list keeps of each person: an id, the mark, how it is matched; no name."""
    from ingest.protecting.lists import read_list  # noqa: PLC0415 - as above

    made = cells.table("Protected names", "id", "instead", "words", "rulings", "surname alone")
    for entry in read_list(_place()).entries:
        words = len(entry.surnames) + len(entry.givens)
        alone = (
            "everywhere" if entry.everywhere else "as a party" if entry.is_loose else "in rulings"
        )
        cells.add(made, entry.id, entry.mark, words, len(entry.rulings), alone)
    console().print(made)


@app.command("remove")
def remove_name(entry: Annotated[str, typer.Argument(help="Id, as the list shows it.")]) -> None:
    """Take a name off the list; texts that were read under it keep their marks."""
    from ingest.protecting.lists import remove  # noqa: PLC0415 - as above

    remove(_place(), entry)
    typer.echo(f"{entry} is off the list; read its texts again to have the name back")


@app.command("apply")
def apply_to_graph() -> None:
    """Take the listed names out of the graph, from texts that were loaded before."""
    from ingest.loading.withholding import withhold  # noqa: PLC0415 - the loader is slow to import
    from ingest.protecting.gates import gate_of  # noqa: PLC0415 - as above

    gate = gate_of(_place())
    with open_to_load() as graph:
        done = withhold(graph, gate)
    forget_acts(vectors_folder(read_settings()), set(done.changed))
    typer.echo(f"rulings and guides: {done.acts} looked at, {len(done.changed)} changed")


def _place() -> "ListPlace":
    place = protected_place(read_settings())
    if place is None:
        raise ProtectionError(
            f"no list of protected names is set; say where it is or is to be: "
            f"export {PREFIX}PROTECTED_NAMES=/path/to/protected.jsonl"
        )
    return place


def _typed() -> list[str]:
    """Return the names: typed unseen at a terminal, else the lines of standard input."""
    if sys.stdin.isatty():
        return [typer.prompt("Name (not shown)", hide_input=True)]
    return [line.strip() for line in sys.stdin if line.strip()]
