"""Fills a SQLite file by two processes: one writes some kinds into a file that the other takes in.

Two files can be written at once, one cannot. Whole tables go from one file into another page by
page, indexes too, for a fifth of what it costs to write them.
"""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from comity.errors import ComityError, StoreError
from comity.exchange.manifests import Manifest
from comity.exchange.parting import write_all
from comity.exchange.progress import Step, Watch
from comity.stores.addresses import File
from comity.stores.sqlite_filling import SqliteFilling
from comity.stores.writers import alone

LARGE: Final = 500_000
"""Rows from which a second process pays for its start."""

_SHARE: Final = 0.45
"""Of the bytes, what the second process writes: the first takes it in besides."""

_PATIENCE_S: Final = 300.0
"""How long a second process waits for one whose first was killed: that ends with its next part."""

_NOT_SHARED: Final = ("Passage", "Release")
"""Kinds with an index of words, and the one that is written last."""


def split(folder: Path, manifest: Manifest) -> tuple[Manifest, Manifest]:
    """Return the manifest with the files of the first process, and with those of the second.

    The second has the largest files that fit into its share.
    """
    sizes = {file.kind: (folder / file.path).stat().st_size for file in manifest.files}
    left = _SHARE * sum(sizes.values())
    chosen = set()
    for kind in sorted(sizes, key=lambda one: (-sizes[one], one)):
        if kind not in _NOT_SHARED and sizes[kind] <= left:
            chosen.add(kind)
            left -= sizes[kind]
    first = tuple(file for file in manifest.files if file.kind not in chosen)
    second = tuple(file for file in manifest.files if file.kind in chosen)
    return replace(manifest, files=first), replace(manifest, files=second)


@contextmanager
def helped(
    folder: Path, manifest: Manifest, filling: SqliteFilling, watch: Watch, together: int
) -> Iterator[Watch]:
    """Have a second process write its share while the block writes the rest; then take it in.

    Args:
        folder: of the export.
        manifest: of it, with the files of the share alone.
        filling: of the graph.
        watch: is told of every part of both.
        together: rows a part.

    Yields:
        what is told of the parts that the block writes.

    Raises:
        ComityError: one of the two failed.
    """
    kinds = [file.kind for file in manifest.files]
    if filling.has_taken_in(kinds):
        yield watch
        return
    share = filling.share()
    with _writing(folder, manifest, share, filling.source, together) as ours:
        second = _Second(ours, watch)

        def both(step: Step) -> None:
            watch(step)
            second.hear(wait=False)

        yield both
        second.hear(wait=True)
    filling.take_in(share, kinds)


@contextmanager
def _writing(
    folder: Path, manifest: Manifest, share: Path, source: str | None, together: int
) -> Iterator[Connection]:
    """Run the second process while the block runs; what it tells comes by the connection."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    args = (theirs, folder, manifest, share, source, together)
    process = context.Process(target=_write, args=args, daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours
    finally:
        ours.close()
        process.terminate()
        process.join()


class _Second:
    """What the second process tells: its parts, and that it is done; it may be so first."""

    def __init__(self, ours: Connection, watch: Watch) -> None:
        self._ours = ours
        self._watch = watch
        self._is_done = False

    def hear(self, *, wait: bool) -> None:
        """Pass on what it tells; with ``wait`` until it is done.

        Raises:
            ComityError: it failed, or was stopped.
        """
        while not self._is_done and (wait or self._ours.poll()):
            try:
                told = self._ours.recv()
            except EOFError:
                if wait:
                    advice = "the second process was stopped; the same command goes on where it was"
                    raise StoreError(advice) from None
                return
            if isinstance(told, Exception):
                raise told
            self._is_done = told is None
            if told is not None:
                self._watch(told)


def _write(
    theirs: Connection,
    folder: Path,
    manifest: Manifest,
    share: Path,
    source: str | None,
    together: int,
) -> None:
    """Write a share; this is the second process."""
    try:
        with alone(File(str(share)), patience_s=_PATIENCE_S):
            if not share.exists():
                filling = SqliteFilling(str(share), source, passing=True)
                write_all(folder, manifest, filling, theirs.send, together)
                filling.finish()
        theirs.send(None)
    except BrokenPipeError:
        return  # the first process is gone; whoever comes next goes on here
    except Exception as error:  # noqa: BLE001 - it is raised in the first process
        theirs.send(error if isinstance(error, ComityError) else StoreError(repr(error)))
