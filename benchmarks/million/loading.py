"""Three ways to load an export into an empty store; each is measured, and what it took is kept."""

import resource
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.engines import HEAP, PAGES
from comity.exchange.importing import fill
from comity.exchange.manifests import Manifest
from comity.exchange.progress import Watch
from comity.stores import opened
from comity.stores.filling import filling
from comity.stores.neo4j_importing import run_importer
from comity.stores.neo4j_offline import CsvFilling
from tests.servers.neo4j_artifacts import fetched
from tests.servers.neo4j_server import Server, free_port

_MANY: Final = 5_000_000
"""Rows from which a server gets what one gets on a machine of 20 GB."""

_MANY_HEAP: Final = 4_096
_MANY_PAGES: Final = 8_192

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class World:
    """What is loaded, and where there is room.

    Attributes:
        folder: of the export.
        manifest: of it.
        room: an empty folder for the store.
        watch: is told of every part.
    """

    folder: Path
    manifest: Manifest
    room: Path
    watch: Watch

    @property
    def server(self) -> Server:
        """A Neo4j of its own, large enough."""
        is_many = sum(self.manifest.rows.values()) >= _MANY
        heap, pages = (_MANY_HEAP, _MANY_PAGES) if is_many else (HEAP, PAGES)
        return Server(self.room / "home", free_port(), None, heap, pages)


@contextmanager
def sqlite(world: World, figures: Figures) -> Iterator[str]:
    """Load into a SQLite file; yield its URL."""
    url = f"sqlite:///{world.room / 'graph.db'}"
    with measured(figures, "load"):
        _fill(world, url)
    figures["MB on disk"] = _megabytes(world.room)
    yield url


@contextmanager
def live(world: World, figures: Figures) -> Iterator[str]:
    """Load into a Neo4j that runs; yield its URL."""
    server = world.server
    with server.running() as process:
        with measured(figures, "load"):
            _fill(world, server.url)
        figures["MB on disk"] = _megabytes(server.home / "data")
        yield server.url
        figures["MB of memory, server"] = _peak(process.pid)


@contextmanager
def offline(world: World, figures: Figures) -> Iterator[str]:
    """Load by Neo4j's importer, then start the server and make the indexes; yield its URL."""
    server = world.server
    (server.home / "conf").mkdir(parents=True)
    with measured(figures, "load, files"):
        begun = CsvFilling(world.room / "csv", None)
        fill(world.folder, world.manifest, begun, world.watch)
    with measured(figures, "load, importer"):
        run_importer(server.home, world.room / "csv", fetched())
    for path in (world.room / "csv").iterdir():
        path.unlink()
    with server.running() as process:
        with measured(figures, "load, indexes"):
            opened(server.url).close()
        figures["load"] = sum(figures[f"load, {part}"] for part in ("files", "importer", "indexes"))
        figures["MB on disk"] = _megabytes(server.home / "data")
        yield server.url
        figures["MB of memory, server"] = _peak(process.pid)


WAYS: Final[Mapping[str, Callable[[World, Figures], AbstractContextManager[str]]]] = {
    "SQLite": sqlite,
    "Neo4j, live": live,
    "Neo4j, offline": offline,
}


@contextmanager
def measured(figures: Figures, name: str, times: int = 1) -> Iterator[None]:
    """Keep the seconds that a block takes, and those of our cores: our children's count too."""
    started, spent = time.perf_counter(), _spent()
    yield
    figures[name] = round((time.perf_counter() - started) / times, 4)
    if name.startswith("load"):
        figures["load, s of our cores"] = round(
            figures.get("load, s of our cores", 0) + _spent() - spent, 2
        )


def _fill(world: World, url: str) -> None:
    begun = filling(url, None, None, None)
    try:
        fill(world.folder, world.manifest, begun, world.watch)
    finally:
        begun.close()


def _spent() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _megabytes(folder: Path) -> float:
    return round(sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6)


def _peak(pid: int) -> float:
    """Return the most memory that a process had, in megabytes; 0 where no system tells."""
    try:
        text = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    (line,) = [line for line in text.splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) // 1_000
