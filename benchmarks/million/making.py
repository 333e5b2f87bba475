"""Write a made-up world of any size into a folder of exchange: what every load is measured on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final, TextIO

from benchmarks.million.densities import Holdings, with_more_citations
from benchmarks.synthetic.acts import made_up
from benchmarks.synthetic.drawing import SEED
from benchmarks.synthetic.rows import Projector
from benchmarks.synthetic.vocabulary import terms
from comity.exchange.exporting import kinds
from comity.exchange.forms import Form
from comity.exchange.lines import is_edge, lines_of
from comity.exchange.manifests import NAME, File, Manifest, sha256_of_file
from comity.schema import Kind, schema
from comity.store import VOCABULARY, Batch, Replacement, Row
from comity.stores.versions import SCHEMA

_SHARED: Final = ("Authority", "Identifier")
"""Kinds of which several acts write the same node."""


_KEPT: Final = 50
"""Acts that are kept to be written again."""


def made(folder: Path, rulings: int, seed: int = SEED) -> tuple[Manifest, list[Replacement]]:
    """Write a world into ``folder``: ten citations and three holdings a ruling.

    Args:
        folder: of the export.
        rulings: how many; guides come on top.
        seed: of every draw.

    Returns:
        its manifest, and some of its rulings.
    """
    kept: list[Replacement] = []
    with ExitStack() as stack:
        spool = _Spool(folder, stack)
        for place, one in enumerate(_world(rulings, seed)):
            spool.add(one.batch)
            spool.add(one.shared or Batch())
            if place % max(1, rulings // _KEPT) == 0 and "Ruling" in one.batch.nodes:
                kept.append(one)
    return spool.manifest(f"made-up-{rulings}-{seed}"), kept


def _world(rulings: int, seed: int) -> Iterator[Replacement]:
    known, holdings = terms(seed), Holdings(seed)
    acts = list(with_more_citations(made_up(rulings, seed, known), seed))
    yield Replacement(VOCABULARY, known.batch)
    state: Row = {"id": "release", "owner": "graph", "value": f"made-up-{rulings}-{seed}"}
    yield Replacement("graph", Batch({"Release": [state]}))
    projector = Projector(seed, known, Counter(target for act in acts for target in act.cited))
    yield from (holdings.added(projector.rows(act)) for act in acts)


class _Spool:
    """One open file a kind."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._rows: Counter[str] = Counter()
        self._seen: set[str] = set()
        self._files: dict[str, TextIO] = {}
        for kind in kinds():
            path = self._path(kind)
            path.parent.mkdir(parents=True, exist_ok=True)
            self._files[kind.name] = stack.enter_context(path.open("w", encoding="utf-8"))

    def _path(self, kind: Kind) -> Path:
        return self._folder / ("edges" if is_edge(kind) else "nodes") / f"{kind.table}.jsonl"

    def add(self, batch: Batch) -> None:
        known = schema()
        for name, rows in batch.nodes.items():
            self._write(known.node(name), self._new(rows) if name in _SHARED else rows)
        for name, rows in batch.edges.items():
            self._write(known.edge(name), rows)

    def _new(self, rows: Iterable[Row]) -> list[Row]:
        new = [row for row in rows if row["id"] not in self._seen]
        self._seen.update(str(row["id"]) for row in new)
        return list({str(row["id"]): row for row in new}.values())

    def _write(self, kind: Kind, rows: Iterable[Row]) -> None:
        lines = list(lines_of(kind, rows))
        if lines:
            self._files[kind.name].write("\n".join(lines) + "\n")
            self._rows[kind.name] += len(lines)

    def manifest(self, release: str) -> Manifest:
        files = [
            File(self._path(kind).relative_to(self._folder).as_posix(), kind.name,
                 self._rows[kind.name], sha256_of_file(self._path(kind)))
            for kind in kinds() if self._rows[kind.name]
        ]  # fmt: skip
        rows = {kind.name: self._rows[kind.name] for kind in kinds()}
        manifest = Manifest(Form.JSONL, SCHEMA, release, None, rows, None, tuple(files))
        (self._folder / NAME).write_text(manifest.written(), encoding="utf-8")
        return manifest
