"""Takes an export into a new graph, as the command does."""

from pathlib import Path

from comity.exchange.importing import PART, fill, usable
from comity.exchange.manifests import NAME, sha256_of_file
from comity.exchange.progress import Watch, unwatched
from comity.store import Graph
from comity.stores import opened
from comity.stores.filling import filling


def imported(folder: Path, url: str, watch: Watch = unwatched, *, together: int = PART) -> Graph:
    """The graph at ``url``, filled from the export."""
    begun = filling(url, None, None, sha256_of_file(folder / NAME))
    try:
        fill(folder, usable(folder), begun, watch, together=together)
    finally:
        begun.close()
    return opened(url)
