"""The rows of an export part by part, as every way of filling a graph takes them."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from comity.exchange.exporting import kinds
from comity.exchange.forms import FILES
from comity.exchange.manifests import Manifest
from comity.exchange.progress import Step, Watch
from comity.exchange.values import values_of
from comity.schema import Kind
from comity.store import Filling

T = TypeVar("T")


def write_all(
    folder: Path, manifest: Manifest, filling: Filling, watch: Watch, together: int
) -> None:
    """Write the files of a manifest part by part, without what an earlier run wrote."""
    total = sum(manifest.rows.values())
    for kind, lines in read(folder, manifest):
        done = filling.done(kind.name)
        for number, part in enumerate(parts(lines, together)):
            if number >= done:
                filling.write(kind.name, values_of(kind, part))
            watch(Step(kind.name, len(part), total))


def parts(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield rows some at a time."""
    coming = iter(rows)
    while part := list(islice(coming, size)):
        yield part


def read(folder: Path, manifest: Manifest) -> Iterator[tuple[Kind, Iterator[str]]]:
    """Yield the kinds of an export in the order of the schema, each with its lines."""
    by_kind = {file.kind: file for file in manifest.files}
    for kind in kinds():
        if file := by_kind.get(kind.name):
            yield kind, FILES[manifest.form].read(folder / file.path, kind)
