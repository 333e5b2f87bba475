"""Writes into a graph again and again until it is ended: the one writer beside the readers.

Run as ``python -m benchmarks.http.writing STORE``.
"""

import sys
import time
from dataclasses import replace
from itertools import count
from typing import Final

from comity.stores import opened
from ingest.loading.loading import Loader
from ingest.reading.library import library_extractions

_TEXTS: Final = 8
_PAUSE_S: Final = 0.5


def main(store: str) -> None:
    """Change some digests of the starter library, link and rank anew, and again."""
    some = [one for one, _ in zip(library_extractions(), range(_TEXTS), strict=False)]
    graph = opened(store)
    for turn in count():
        loader = Loader(graph)
        changed = (replace(one, warnings=(*one.warnings, f"turn {turn}")) for one in some)
        list(loader.load(changed))
        loader.finish()
        print(turn, flush=True)
        time.sleep(_PAUSE_S)


if __name__ == "__main__":
    main(sys.argv[1])
