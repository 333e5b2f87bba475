"""``comity store``: copy, check, back up and restore a graph, and bring it up to date."""

from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from api.commands.exchange import copy_graph
from api.showing import console
from api.tables import cells
from api.wiring import address_of_settings, open_graph, read_settings
from comity.schema import schema
from comity.stores import sqlite_upkeep, upkeep
from comity.stores.addresses import File
from comity.stores.writers import alone
from queries.releases import release

app = typer.Typer(no_args_is_help=True, help="The store of the graph: what its keeper does.")
app.command("copy")(copy_graph)

FAULTY = 1

AdminOption = Annotated[
    Path | None,
    typer.Option(help="Neo4j's own neo4j-admin, for its dump; the server must be stopped."),
]


@app.command("stats")
def stats() -> None:
    """Show engine, version, state, bytes, and how many there are of each kind."""
    address = address_of_settings(read_settings())
    with open_graph() as graph:
        counts, state = graph.counts(), release(graph)
    facts = {**upkeep.facts(address), "state": state.value if state else "without a name"}
    table = cells.table("Store", "", "")
    for name, value in facts.items():
        cells.add(table, name, f"{value:,}" if isinstance(value, int) else value)
    console().print(table)
    for title, kinds in (("Nodes", schema().nodes), ("Edges", schema().edges)):
        table = cells.table(title, "kind", "number")
        for kind in kinds:
            cells.add(table, kind, f"{counts[kind]:,}")
        cells.add(table, "all", f"{sum(counts[kind] for kind in kinds):,}")
        console().print(table)


@app.command("check")
def check(
    *,
    mend: Annotated[
        bool, typer.Option("--mend", help="Make the index of words anew first (SQLite).")
    ] = False,
) -> None:
    """Look for damage and half documents; what is wrong is named with what to do."""
    address = address_of_settings(read_settings())
    if mend and isinstance(address, File):
        sqlite_upkeep.mend_words(address.path)
    found = list(upkeep.findings(address))
    for sentence in found:
        typer.echo(sentence)
    typer.echo("the store is sound" if not found else f"faults: {len(found)}")
    if found:
        raise typer.Exit(FAULTY)


@app.command("backup")
def backup(
    place: Annotated[Path, typer.Argument(help="A new file (SQLite) or folder (Neo4j).")],
    *,
    admin: AdminOption = None,
) -> None:
    """Keep a copy of the graph as it is at one moment; loading and asking may go on."""
    address = address_of_settings(read_settings())
    typer.echo(upkeep.backup(address, place.expanduser(), admin))


@app.command("restore")
def restore(
    place: Annotated[Path, typer.Argument(help="What `comity store backup` made, or an export.")],
    *,
    over: Annotated[
        bool, typer.Option("--over", help="Lose what the store holds, if anything.")
    ] = False,
    admin: AdminOption = None,
) -> None:
    """Put a copy in the place of the graph."""
    address = address_of_settings(read_settings())
    with alone(address) if admin is None else nullcontext():
        upkeep.restore(place.expanduser(), address, over=over, admin=admin)
    typer.echo(f"{place} is restored")


@app.command("migrate")
def migrate(
    *,
    kept: Annotated[
        Path | None, typer.Option("--backup", help="Keep a copy here before anything is changed.")
    ] = None,
) -> None:
    """Bring a graph that an earlier version of Comity made up to this version.

    Stopped half-way, the same command finishes it.
    """
    from ingest.loading.renewing import renewed  # noqa: PLC0415 - the loader is slow to import

    address = address_of_settings(read_settings())
    if kept is not None:
        typer.echo(upkeep.backup(address, kept.expanduser()))
    with alone(address):
        graph = upkeep.opened_at(address, upgrade=True)
        try:
            acts = sum(1 for _ in renewed(graph)) if graph.is_older() else None
        finally:
            graph.close()
    if acts is None:
        typer.echo("the graph is of this version already")
        return
    typer.echo(f"rulings and guides written anew: {acts}; the graph is of this version now")
