"""Write a whole graph, or what changed since an earlier export, into a folder."""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from comity.answers import ANSWER
from comity.disks import written
from comity.errors import ExchangeError
from comity.exchange.changes import Change, change_of
from comity.exchange.forms import FILES, SUFFIX, Form
from comity.exchange.lines import is_edge, lines_of
from comity.exchange.manifests import NAME, File, Manifest, read_manifest, sha256_of_file, verify
from comity.exchange.sorting import in_order
from comity.schema import Kind, schema
from comity.store import Graph, Row
from comity.stores.versions import SCHEMA

_PARTIAL = ".partial"


def kinds() -> Iterator[Kind]:
    """Yield all kinds in the order of loading: nodes first, what names the state last of them.

    Answers that are kept stay behind: they say again what the rest says.
    """
    nodes = schema().nodes
    yield from (kind for name, kind in nodes.items() if name not in (ANSWER, "Release"))
    yield nodes["Release"]
    yield from schema().edges.values()


def export(graph: Graph, folder: Path, form: Form, since: Path | None = None) -> Manifest:
    """Write the graph into a new folder; equal graphs give the same bytes.

    Args:
        graph: read at one moment.
        folder: that is not there yet, or empty.
        form: of the files.
        since: folder of an earlier whole export; only what changed since then is written.

    Returns:
        the manifest, as it stands in the folder.

    Raises:
        ExchangeError: the folder has something in it, or ``since`` cannot be used.
        DiskError: the disk is full, or may only be read; nothing of the export is left.
        StoreUnavailableError: the graph was changed meanwhile.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ExchangeError(str(folder), "there is something already; name a new folder")
    former = _former(since) if since else None
    partial = folder.with_name(folder.name + _PARTIAL)
    shutil.rmtree(partial, ignore_errors=True)
    try:
        with written(folder):
            partial.mkdir(parents=True)
            with graph.still():
                part = (since, former) if since and former else None
                manifest = _written(graph, partial, form, part)
            (partial / NAME).write_text(manifest.written(), encoding="utf-8", newline="\n")
            if folder.exists():
                folder.rmdir()
            partial.rename(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return manifest


def _former(folder: Path) -> Manifest:
    manifest = read_manifest(folder)
    verify(folder, manifest)
    if manifest.since is not None:
        raise ExchangeError(str(folder), "it is a difference itself; name a whole export")
    if manifest.schema != SCHEMA:
        advice = "it has another version of the schema; begin again with a whole export"
        raise ExchangeError(str(folder), advice)
    return manifest


def _written(
    graph: Graph, folder: Path, form: Form, since: tuple[Path, Manifest] | None
) -> Manifest:
    files: list[File] = []
    removed: list[File] = []
    rows: dict[str, int] = {}
    for kind in kinds():
        part = "edges" if is_edge(kind) else "nodes"
        path = folder / part / f"{kind.table}.{SUFFIX[form]}"
        path.parent.mkdir(exist_ok=True)
        lines = in_order(lines_of(kind, rows_of_kind(graph, kind)))
        if since is None:
            rows[kind.name] = FILES[form].write(path, kind, lines)
            files += _file(folder, path, kind, rows[kind.name])
            continue
        change = _change(kind, lines, *since, folder)
        rows[kind.name] = change.rows
        files += _file(folder, path, kind, FILES[form].write(path, kind, change.lines()))
        removed += _removed(folder, kind, change)
    (state,) = list(graph.nodes("Release", ("value", "ontology"))) or [{}]
    release, ontology = state.get("value"), state.get("ontology")
    return Manifest(
        form, SCHEMA, str(release) if release else None, str(ontology) if ontology else None,
        rows, since[1].release or "" if since else None, tuple(files), tuple(removed),
    )  # fmt: skip


def rows_of_kind(graph: Graph, kind: Kind) -> Iterable[Row]:
    """Return the rows of a kind with all their properties."""
    if is_edge(kind):
        return graph.edges(kind.name, kind.columns[2:])
    return graph.nodes(kind.name, kind.columns[1:])


def _change(
    kind: Kind, lines: Iterable[str], since: Path, former: Manifest, folder: Path
) -> Change:
    earlier = [file for file in former.files if file.kind == kind.name]
    before = FILES[former.form].read(since / earlier[0].path, kind) if earlier else iter(())
    return change_of(kind, before, lines, folder)


def _file(folder: Path, path: Path, kind: Kind, rows: int) -> list[File]:
    """Return the entry of a file; one without rows is not kept."""
    if not rows:
        path.unlink()
        return []
    name = path.relative_to(folder).as_posix()
    return [File(name, kind.name, rows, sha256_of_file(path))]


def _removed(folder: Path, kind: Kind, change: Change) -> list[File]:
    path = folder / "removed" / f"{kind.table}.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{one}\n" for one in change.removed), encoding="utf-8", newline="\n")
    return _file(folder, path, kind, len(change.removed))
