"""``comity export``, ``import`` and ``store copy``: whole graphs out, in, and across."""

from pathlib import Path
from typing import Annotated

import typer

from api.commands.steps import steps
from api.wiring import (
    filling_of,
    graph_of,
    open_to_load,
    protected_place,
    read_settings,
    vectors_folder,
)
from comity.errors import ProtectionError
from comity.exchange.copying import copy
from comity.exchange.exporting import export
from comity.exchange.forms import Form
from comity.exchange.importing import apply, fill, usable
from comity.exchange.manifests import NAME, Manifest, sha256_of_file
from comity.store import Graph
from comity.vectors import forget_acts

FormatOption = Annotated[
    Form, typer.Option("--format", help="Lines of JSON; columns for counting; linked data.")
]
OutOption = Annotated[Path, typer.Option(help="Folder to be made; it must not be there yet.")]
SinceOption = Annotated[
    Path | None,
    typer.Option(help="Folder of an earlier whole export: only what changed since is written."),
]
FolderArgument = Annotated[Path, typer.Argument(help="Folder of an export.")]


def export_graph(
    out: OutOption, *, form: FormatOption = Form.JSONL, since: SinceOption = None
) -> None:
    """Write the graph into a folder of plain files, with a manifest and checksums."""
    graph = graph_of(read_settings())
    try:
        _refuse_listed(graph)
        manifest = export(graph, out.expanduser(), form, since)
    finally:
        graph.close()
    typer.echo(f"{out}: {_told(manifest)}")


def import_graph(folder: FolderArgument) -> None:
    """Take an export into the graph: a whole one into an empty graph, a difference into its base.

    Stopped half-way, the same command goes on where it was.
    """
    folder = folder.expanduser()
    manifest = usable(folder)
    settings = read_settings()
    if manifest.since is None:
        with filling_of(settings, sha256_of_file(folder / NAME)) as filling, steps() as watch:
            fill(folder, manifest, filling, watch)
    else:
        _apply(folder, manifest)
    _withhold()
    typer.echo(f"{folder}: {_told(manifest)}")


def copy_graph(
    source: Annotated[str, typer.Argument(metavar="FROM", help="URL of the store to read.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="URL of an empty store.")],
) -> None:
    """Copy a graph from one store into another that is empty, e.g. from SQLite into Neo4j."""
    settings = read_settings()
    graph = graph_of(settings.model_copy(update={"store": source}))
    to = settings.model_copy(update={"store": target})
    try:
        # a copy is begun anew, since nothing tells whether the source is what it was
        with filling_of(to, None) as filling, steps() as watch:
            copied = copy(graph, filling, watch)
    finally:
        graph.close()
    typer.echo(f"{copied} rows copied")


def _apply(folder: Path, manifest: Manifest) -> None:
    with open_to_load() as graph:
        before = _prints(graph)
        with steps() as watch:
            apply(folder, manifest, graph, watch)
        if manifest.removed:
            graph.purge()
        changed = {act for act, _ in before - _prints(graph)}
    forget_acts(vectors_folder(read_settings()), changed)


def _prints(graph: Graph) -> set[tuple[str, str]]:
    """Return the acts held, each with the fingerprints of its texts."""
    rows = graph.nodes("Text", ("owner", "fingerprint"))
    return {(str(row["owner"]), str(row["fingerprint"])) for row in rows}


def _told(manifest: Manifest) -> str:
    nodes = sum(count for kind, count in manifest.rows.items() if not kind.isupper())
    edges = sum(manifest.rows.values()) - nodes
    state = manifest.release or "without a name"
    since = "" if manifest.since is None else f", what changed since {manifest.since or 'no name'}"
    return f"{nodes} nodes, {edges} edges, state {state}{since}"


def _refuse_listed(graph: Graph) -> None:
    """Refuse to give away texts that still have protected names.

    Raises:
        ProtectionError: some have, since the names were listed after the texts were loaded.
    """
    place = protected_place(read_settings())
    if place is None:
        return
    from ingest.loading.withholding import unapplied  # noqa: PLC0415 - few have a list of names
    from ingest.protecting.gates import gate_of  # noqa: PLC0415 - likewise

    if next(unapplied(graph, gate_of(place)), None) is not None:
        raise ProtectionError(
            "names on the list are still in texts loaded before; take them out first: "
            "comity protect apply"
        )


def _withhold() -> None:
    """Take out the names that are protected here: who exported may not have known them."""
    place = protected_place(read_settings())
    if place is None:
        return
    from ingest.loading.withholding import unapplied, withhold  # noqa: PLC0415 - as above
    from ingest.protecting.gates import gate_of  # noqa: PLC0415 - as above

    gate = gate_of(place)
    with open_to_load() as graph:
        if next(unapplied(graph, gate), None) is not None:
            done = withhold(graph, gate)
            forget_acts(vectors_folder(read_settings()), set(done.changed))
            typer.echo(f"protected names taken out of {len(done.changed)} rulings and guides")
