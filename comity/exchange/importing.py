"""Take an export into a graph: a whole one into an empty graph, a difference into its base."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from comity.answers import forget_answers
from comity.errors import ExchangeError
from comity.exchange.changes import hidden
from comity.exchange.lines import is_edge, rows_of, whole
from comity.exchange.manifests import File, Manifest, read_manifest, verify
from comity.exchange.parting import parts, read, write_all
from comity.exchange.progress import Step, Watch, unwatched
from comity.exchange.sharing import LARGE, helped, split
from comity.schema import Kind, schema
from comity.store import ACTS, VOCABULARY, Batch, Filling, Graph, Row, Value
from comity.stores.sqlite_filling import SqliteFilling
from comity.stores.versions import SCHEMA

PART: Final = 40_000
"""Rows that are written together when a graph is filled."""

_TOGETHER: Final = 5_000
"""Rows of a difference that are written in one transaction, and owners of edges."""


def usable(folder: Path) -> Manifest:
    """Return the manifest of an export whose files are whole and fit this schema.

    Raises:
        ExchangeError: they are not, or do not.
    """
    manifest = read_manifest(folder)
    if manifest.schema != SCHEMA:
        who = "this Comity is older: update it" if manifest.schema > SCHEMA else "export it anew"
        reason = f"it has version {manifest.schema} of the schema, here it is {SCHEMA}; {who}"
        raise ExchangeError(str(folder), reason)
    verify(folder, manifest)
    return manifest


def fill(
    folder: Path,
    manifest: Manifest,
    filling: Filling,
    watch: Watch = unwatched,
    *,
    together: int = PART,
    large: int = LARGE,
) -> None:
    """Write a whole export into an empty graph; what an earlier run wrote is left out.

    A SQLite file is filled by two processes where there is much to write.

    Args:
        folder: of the export.
        manifest: of it.
        filling: of the graph.
        watch: is told of every part.
        together: rows a part; the same whenever a filling is taken up again.
        large: rows from which a second process helps.

    Raises:
        ExchangeError: the export is a difference, or a file cannot be read.
        StoreError: the store failed.
    """
    if manifest.since is not None:
        reason = "it is a difference: import the whole export that it continues first"
        raise ExchangeError(str(folder), reason)
    total = sum(manifest.rows.values())
    if isinstance(filling, SqliteFilling) and total >= large and (os.cpu_count() or 1) > 1:
        first, second = split(folder, manifest)
        with helped(folder, second, filling, watch, together) as both:
            write_all(folder, first, filling, both, together)
    else:
        write_all(folder, manifest, filling, watch, together)
    filling.finish(lambda made: watch(Step(made, 0, total)))


def apply(folder: Path, manifest: Manifest, graph: Graph, watch: Watch = unwatched) -> None:
    """Bring a graph that holds the earlier state to the state of a difference.

    The name of the state is written last: what was stopped half-way is finished by doing it again.

    Raises:
        ExchangeError: the export is whole, or the graph holds another state.
        StoreError: the store failed.
    """
    if _is_there(folder, manifest, graph):
        return
    forget_answers(graph)
    total = sum(file.rows for file in manifest.files)
    state: list[Row] = []
    for kind, rows in _files(folder, manifest):
        for part in parts((whole(kind, row) for row in rows), _TOGETHER):
            if kind.name == "Release":
                state += part
            elif not is_edge(kind):
                graph.update(Batch({kind.name: part}))
            watch(Step(kind.name, len(part), total))
    _redraw(folder, manifest, graph)
    _remove(folder, manifest, graph)
    graph.update(Batch({"Release": state}))


def _is_there(folder: Path, manifest: Manifest, graph: Graph) -> bool:
    """Return whether the graph is in the state of a difference already.

    Raises:
        ExchangeError: the difference is to another state than that of the graph.
    """
    if manifest.since is None:
        reason = "it is a whole export, which goes into an empty graph alone"
        raise ExchangeError(str(folder), reason)
    state = str(next(iter(graph.nodes("Release", ("value",))), {}).get("value") or "")
    if state not in {manifest.since, manifest.release}:
        reason = f"it continues {manifest.since or 'a graph without a name'}, here is {state}"
        raise ExchangeError(str(folder), reason)
    return state == manifest.release


def _remove(folder: Path, manifest: Manifest, graph: Graph) -> None:
    for file in manifest.removed:
        if file.kind in schema().nodes:
            gone = _lines(folder, file)
            ids = [str(row["id"]) for row in graph.nodes(file.kind, ())]
            graph.remove(file.kind, [one for one in ids if hidden(one) in gone])


def _redraw(folder: Path, manifest: Manifest, graph: Graph) -> None:
    """Replace the edges of every owner whose edges of a kind are others now."""
    changed = {file.kind: _lines(folder, file) for file in manifest.removed}
    acts = [str(row["id"]) for kind in ACTS for row in graph.nodes(kind, ())]
    owners = {hidden(one): one for one in (VOCABULARY, *acts)}
    by_kind = {kind.name: rows for kind, rows in _files(folder, manifest) if is_edge(kind)}
    for name in schema().edges:
        drawn: dict[str, list[Row]] = {
            owners[one]: [] for one in sorted(changed.get(name, ())) if one in owners
        }
        for row in by_kind.get(name, ()):
            drawn.setdefault(str(row["owner"]), []).append(whole(schema().edge(name), row))
        for together in _together(drawn):
            graph.redraw(name, together, [row for owner in together for row in drawn[owner]])


def _together(drawn: Mapping[str, Sequence[Row]]) -> Iterator[list[str]]:
    """Yield owners some at a time, so many that their edges fit in one transaction."""
    together: list[str] = []
    size = 0
    for owner, rows in drawn.items():
        together.append(owner)
        size += len(rows) + 1
        if size >= _TOGETHER:
            yield together
            together, size = [], 0
    if together:
        yield together


def _lines(folder: Path, file: File) -> frozenset[str]:
    return frozenset((folder / file.path).read_text(encoding="utf-8").split())


def _files(folder: Path, manifest: Manifest) -> Iterator[tuple[Kind, Iterator[dict[str, Value]]]]:
    return ((kind, rows_of(kind, lines)) for kind, lines in read(folder, manifest))
