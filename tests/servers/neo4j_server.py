"""A real Neo4j community server as a child process, on a free port of this machine alone."""

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from neo4j import GraphDatabase
from neo4j.exceptions import DriverError, Neo4jError

from tests.servers.neo4j_artifacts import CACHE, Neo4jMissingError, available, fetched, java

__all__ = ["Neo4jMissingError", "Neo4jStartError", "Server", "available", "running_neo4j"]

_BESIDE = 512
"""Megabytes that the launcher may take beside the server's own setting."""

PATIENCE_S = 180
"""It answers after 6 s on two idle cores; a loaded machine may need many times that."""

LAST_LOG = CACHE / "last-failure.log"

OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
"""Packages of ``java.base`` that the server reaches into."""

SETTINGS = """\
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled={auth}
dbms.usage_report.enabled=false
server.memory.heap.max_size={heap}m
server.memory.pagecache.size={pages}m
"""


class Neo4jStartError(RuntimeError):
    """The server did not start; the message ends with its log."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where and how to start one.

    Attributes:
        home: folder of its data, settings and log.
        port: Bolt's port on 127.0.0.1.
        password: of the user ``neo4j``, set on first start; ``None`` to ask for none.
        heap: megabytes for what it computes.
        pages: megabytes of the graph that it keeps in memory.
    """

    home: Path
    port: int
    password: str | None = None
    heap: int = 512
    pages: int = 128

    @property
    def url(self) -> str:
        """Its Bolt URL."""
        return f"bolt://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What it says on its standard output."""
        return self.home / "server.log"

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[bytes]]:
        """Run it until the block ends; ready when the block begins.

        Raises:
            Neo4jMissingError: Java or Maven is missing.
            Neo4jStartError: it stopped, or did not answer in time.
        """
        library = fetched()
        self._refuse_a_taken_port()
        self._prepare(library)
        with self.log.open("wb") as log, self._started(library, log) as process:
            try:
                self._wait(process)
                yield process
            finally:
                _stop(process)

    def _refuse_a_taken_port(self) -> None:
        """Whoever listens there would be taken for our server."""
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                raise Neo4jStartError(f"port {self.port} is taken; give another with --port")

    def _prepare(self, library: Path) -> None:
        settings = SETTINGS.format(
            port=self.port, auth=str(self.password is not None).lower(), heap=self.heap,
            pages=self.pages,
        )  # fmt: skip
        (self.home / "conf").mkdir(parents=True, exist_ok=True)
        (self.home / "conf" / "neo4j.conf").write_text(settings, encoding="utf-8")
        if self.password is not None and not (self.home / "data").exists():
            self._admin(library, "dbms", "set-initial-password", self.password)

    def _admin(self, library: Path, *words: str) -> None:
        places = {"NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}
        command = [*_java_with(library, self.heap + _BESIDE), "org.neo4j.cli.AdminTool", *words]
        subprocess.run(command, env=places, check=True, capture_output=True)  # noqa: S603 - our own words

    def _started(self, library: Path, log: BinaryIO) -> subprocess.Popen[bytes]:
        entry = "org.neo4j.server.CommunityEntryPoint"
        places = [f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}"]
        command = [*_java_with(library, self.heap + _BESIDE), entry, *places]
        return subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)  # noqa: S603 - our own words

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not self._answers():
            if process.poll() is not None:
                raise self._failure(f"it stopped with status {process.returncode}")
            if time.monotonic() > deadline:
                raise self._failure(f"it did not answer within {PATIENCE_S} s")
            time.sleep(0.25)

    def _answers(self) -> bool:
        auth = ("neo4j", self.password) if self.password is not None else None
        try:
            with GraphDatabase.driver(self.url, auth=auth) as driver:
                driver.verify_connectivity()
        except (DriverError, Neo4jError):
            return False  # not yet: the caller waits and asks again
        return True

    def _failure(self, reason: str) -> Neo4jStartError:
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.copy(self.log, LAST_LOG)
        tail = self.log.read_text(encoding="utf-8", errors="replace")[-3000:]
        return Neo4jStartError(f"Neo4j did not start: {reason}; log kept in {LAST_LOG}\n{tail}")


@contextmanager
def running_neo4j(
    password: str | None = None, *, heap: int = 512, pages: int = 128
) -> Iterator[str]:
    """Yield the Bolt URL of a fresh, empty server; stopped and forgotten when the block ends.

    Raises:
        Neo4jMissingError: Java or Maven is missing.
        Neo4jStartError: it did not start.
    """
    with tempfile.TemporaryDirectory(prefix="comity-neo4j-", ignore_cleanup_errors=True) as home:
        server = Server(Path(home), free_port(), password, heap, pages)
        with server.running():
            yield server.url


def _java_with(library: Path, heap: int) -> list[str]:
    opened = [f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in OPENED]
    return [java(), f"-Xmx{heap}m", *opened, "-cp", f"{library}/*"]


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
