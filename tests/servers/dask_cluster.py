"""A Dask scheduler with workers on this machine, started by the commands that operators use."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.servers.neo4j_server import free_port

_ROOT: Final = Path(__file__).parents[2]
_HOST: Final = "127.0.0.1"
_ENDED_S: Final = 10


@dataclass(frozen=True, slots=True)
class Cluster:
    """A scheduler that runs.

    Attributes:
        address: as ``--scheduler`` takes it.
        scheduler: its process.
    """

    address: str
    scheduler: subprocess.Popen[bytes]


@contextmanager
def running_cluster(workers: int, *preloads: str) -> Iterator[Cluster]:
    """Run a scheduler and so many workers until the block ends.

    Args:
        workers: processes, of one thread each; one that dies is started anew.
        preloads: modules that each loads before it takes work.
    """
    port = free_port()
    address = f"tcp://{_HOST}:{port}"
    scheduler = _started("scheduler", "--port", str(port))
    asked = ("--nworkers", str(workers), "--nthreads", "1", "--death-timeout", "60")
    preloaded = [word for module in preloads for word in ("--preload", module)]
    held = _started("worker", address, *asked, *preloaded)
    try:
        yield Cluster(address, scheduler)
    finally:
        for process in (held, scheduler):
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(_ENDED_S)


def _started(kind: str, *words: str) -> subprocess.Popen[bytes]:
    command = [str(Path(sys.executable).with_name("dask")), kind, *words, "--host", _HOST]
    quiet = ("--no-dashboard", "--dashboard-address", f"{_HOST}:0")
    return subprocess.Popen(  # noqa: S603 - a command of Dask
        [*command, *quiet],
        env={
            **os.environ,
            "PYTHONPATH": str(_ROOT),  # workers import the tasks of tests too
            "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
            "DASK_DISTRIBUTED__ADMIN__LOG_LENGTH": "0",
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # so that no process of theirs outlives the block
    )
