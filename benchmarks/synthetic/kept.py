"""Graphs of the made-up world that are kept between runs, each filled once: under ``.build/``."""

import hashlib
import json
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from api.keeping import keep_answers
from benchmarks.clocks import Clock
from benchmarks.engines import HEAP, PAGES, Engine
from benchmarks.synthetic import acts, drawing, filling, rows, shares, vocabulary, words
from benchmarks.synthetic.filling import Filled, fill
from benchmarks.texts import ROOT
from comity.stores import opened
from tests.servers.neo4j_server import Server, free_port

_QUERIES: Final = ROOT / "queries"
KEPT: Final = ROOT / ".build" / "graphs"
_MAKERS: Final = (acts, drawing, filling, rows, shares, vocabulary, words)
_STATED: Final = ("comity/stores/schema.sql", "comity/stores/schema.cypher",
                  "ontology/vocabulary.json")  # fmt: skip
_EVERY_S: Final = 10.0
"""Seconds between two lines that tell how far a graph is filled."""


@dataclass(frozen=True, slots=True)
class World:
    """What a graph is filled with.

    Attributes:
        rulings: how many.
        seed: of every draw.
    """

    rulings: int
    seed: int

    def folder(self, engine: str) -> Path:
        """Return where its graph is kept: another place once what makes it has changed."""
        digest = hashlib.sha256()
        for module in _MAKERS:
            digest.update(Path(str(module.__file__)).read_bytes())
        for name in _STATED:
            digest.update((ROOT / name).read_bytes())
        return KEPT / f"{engine}-{self.rulings}-{self.seed}" / digest.hexdigest()[:12]


@contextmanager
def sqlite(world: World) -> Iterator[tuple[Engine, Filled]]:
    """Yield SQLite with the world in it."""
    folder = _made(world.folder("sqlite"))
    engine = Engine("SQLite", f"sqlite:///{folder / 'graph.db'}")
    yield engine, _filled(engine, folder, world)


@contextmanager
def neo4j(world: World) -> Iterator[tuple[Engine, Filled]]:
    """Yield a Neo4j of its own with the world in it; it is stopped when the block ends.

    Raises:
        Neo4jMissingError: what it takes to start one is missing.
        Neo4jStartError: it did not start.
    """
    folder = _made(world.folder("neo4j"))
    server = Server(folder / "home", free_port(), None, HEAP, PAGES)
    with server.running():
        engine = Engine("Neo4j", server.url)
        yield engine, _filled(engine, folder, world)


def _made(folder: Path) -> Path:
    """Return the folder, emptied of what was begun and not ended."""
    if not (folder / "filled.json").is_file():
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _filled(engine: Engine, folder: Path, world: World) -> Filled:
    """Fill the graph unless it is; return what is in it and how long it took to write."""
    note = folder / "filled.json"
    if not note.is_file():
        graph = opened(engine.url)
        try:
            told = _Progress(engine.name, "rulings written")
            found = fill(graph, world.rulings, world.seed, partial(told, of=world.rulings))
        finally:
            graph.close()
        note.write_text(_written(found), encoding="utf-8")
        for other in folder.parent.iterdir():
            if other != folder:
                shutil.rmtree(other)  # of an older schema
    written = note.read_text(encoding="utf-8")
    found, of = _read(written), json.loads(written).get("statements")
    return found if found.answers and of == _statements() else _answered(engine, note, found)


def _answered(engine: Engine, note: Path, filled: Filled) -> Filled:
    """Keep in the graph what is asked most, as ``comity rank`` does."""
    graph = opened(engine.url)
    clock = Clock()
    told = _Progress(engine.name, "terms asked about")
    try:
        with clock.running():
            answers = keep_answers(graph, told)
    finally:
        graph.close()
    found = replace(filled, answers=answers, keeping=clock)
    note.write_text(_written(found), encoding="utf-8")
    return found


def _written(filled: Filled) -> str:
    kept = {
        "rulings": filled.rulings,
        "nodes": dict(filled.nodes),
        "edges": dict(filled.edges),
        "clock": asdict(filled.clock),
        "answers": filled.answers,
        "keeping": asdict(filled.keeping),
        "statements": _statements(),
    }
    return json.dumps(kept, indent=1) + "\n"


def _statements() -> str:
    """Return what changes with any statement: what was kept of another version is not used."""
    digest = hashlib.sha256()
    for path in sorted((*_QUERIES.glob("sql/*.sql"), *_QUERIES.glob("cypher/*.cypher"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _read(note: str) -> Filled:
    kept = json.loads(note)
    nodes, edges = Counter[str](kept["nodes"]), Counter[str](kept["edges"])
    keeping = Clock(**kept["keeping"])
    return Filled(kept["rulings"], nodes, edges, Clock(**kept["clock"]), kept["answers"], keeping)


class _Progress:
    """Tells from time to time how much is done, how fast, and how long it will be."""

    def __init__(self, engine: str, what: str) -> None:
        self._engine, self._what = engine, what
        self._begun = self._told = time.monotonic()

    def __call__(self, done: int, of: int) -> None:
        now = time.monotonic()
        if now - self._told >= _EVERY_S and done:
            self._told = now
            rate = done / (now - self._begun)
            left = max(of - done, 0) / rate
            line = f"{self._engine}: {done:,} of {of:,} {self._what}"
            print(f"{line}, {rate:,.0f} a second, {left:,.0f} s left", file=sys.stderr, flush=True)
