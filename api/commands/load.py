"""``comity load``: an export into an empty store, in the quickest way of its engine."""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from api.commands.exchange import FolderArgument, import_graph
from api.commands.steps import steps
from api.wiring import protected_place, read_settings
from comity.errors import ExchangeError, ProtectionError
from comity.exchange.importing import fill, usable
from comity.exchange.manifests import NAME, Manifest, read_manifest, sha256_of_file

BulkOption = Annotated[
    bool, typer.Option("--bulk", help="Whole and quick, into an empty store alone.")
]
OfflineOption = Annotated[
    Path | None,
    typer.Option(help="Home folder of a Neo4j whose server is stopped: its own importer loads."),
]
CsvOption = Annotated[
    Path | None,
    typer.Option(help="Write files for Neo4j's importer into this new folder, and stop there."),
]
AdminOption = Annotated[
    Path | None, typer.Option(help="Neo4j's neo4j-admin, or the folder of its jars.")
]
OverOption = Annotated[
    bool, typer.Option("--over", help="Lose the database that is in the home folder, if any.")
]


def load(
    folder: FolderArgument,
    *,
    bulk: BulkOption = False,
    offline: OfflineOption = None,
    csv: CsvOption = None,
    admin: AdminOption = None,
    over: OverOption = False,
) -> None:
    """Take an export into the graph; with --bulk a whole one, into an empty store.

    Stopped half-way, the same command goes on where it was.
    """
    folder = folder.expanduser()
    if not bulk:
        if offline or csv:
            raise typer.BadParameter("--offline and --csv go with --bulk")
        import_graph(folder)
    elif offline is None and csv is None:
        _refuse_a_difference(folder, read_manifest(folder))
        import_graph(folder)
    else:
        _write_for_importer(folder, offline, csv, (admin, over))


def _refuse_a_difference(folder: Path, manifest: Manifest) -> None:
    if manifest.since is not None:
        reason = "it is a difference, which is small: load it without --bulk"
        raise ExchangeError(str(folder), reason)


def _write_for_importer(
    folder: Path, home: Path | None, csv: Path | None, run: tuple[Path | None, bool]
) -> None:
    from comity.stores.neo4j_importing import run_importer  # noqa: PLC0415 - few need it
    from comity.stores.neo4j_offline import ARGUMENTS, CsvFilling  # noqa: PLC0415 - likewise

    if protected_place(read_settings()) is not None:
        raise ProtectionError(
            "names are protected here, and only a graph that is up can be freed of them: "
            "load this export without --offline and --csv"
        )
    manifest = usable(folder)
    _refuse_a_difference(folder, manifest)
    if home is not None and not home.is_dir():
        raise ExchangeError(str(home), "there is no such folder; name the home of your Neo4j")
    place = (csv or (home or folder) / "comity-import").expanduser()
    filling = CsvFilling(place, sha256_of_file(folder / NAME))
    with steps() as watch:
        fill(folder, manifest, filling, watch)
    if home is None:
        typer.echo(f"{place}: run there, with the server stopped:")
        typer.echo(f"neo4j-admin database import full neo4j @{ARGUMENTS}")
        return
    typer.echo(f"{place} is written; Neo4j's importer reads it now")
    run_importer(home, place, run[0], over=run[1])
    if csv is None:
        shutil.rmtree(place)
    typer.echo("imported; start the server: who opens the graph first makes its indexes")
