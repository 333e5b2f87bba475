"""Fills a graph with the starter library, alone or with one invented judgment as a user does."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from comity.store import Graph
from comity.stores import opened
from ingest.loading.loading import Loader
from ingest.reading.library import library_extractions

_ROOT: Final = Path(__file__).resolve().parents[2]
_COMITY: Final = str(Path(sys.executable).with_name("comity"))
INVENTED: Final = _ROOT / "examples" / "sr-v-ruritania.txt"


def fill(store: str) -> None:
    """Load both into the store of this URL."""
    for words in (["library", "load"], ["ingest", str(INVENTED), "--court", "ecthr"]):
        subprocess.run(  # noqa: S603 - our own command
            [_COMITY, *words], env={**os.environ, "COMITY_STORE": store}, check=True,
            capture_output=True,
        )  # fmt: skip


@contextmanager
def library_alone() -> Iterator[Graph]:
    """Give the starter library and nothing else, on SQLite."""
    with closing(opened("sqlite:///:memory:")) as graph:
        loader = Loader(graph)
        assert [*loader.load(library_extractions())]
        loader.finish()
        yield graph
