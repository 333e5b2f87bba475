"""The texts that a graph keeps, packed as they were read, so that they can be projected anew."""

import hashlib
import zlib
from collections.abc import Iterator
from typing import Final

from comity.extraction import Extraction
from comity.store import Graph, Row
from ingest.loading.texts import ActText
from ingest.writing import dumps, loads

_QUICK: Final = 1
"""Level of compression: the record is written once a text and hardly ever read."""
_COLUMNS: Final = ("record", "fingerprint", "reading")


def packed(extraction: Extraction, reading: str | None = None) -> ActText:
    """Return a text as it is kept.

    Args:
        extraction: what was found in it.
        reading: mark of the bytes that it was read from.
    """
    record = dumps(extraction)
    fingerprint = hashlib.sha256(record).hexdigest()
    return ActText(extraction, zlib.compress(record, _QUICK), fingerprint, reading)


def texts_held(graph: Graph, act: str) -> list[ActText]:
    """Return the texts held of an act; empty where there are none."""
    return [_unpacked(row) for row in graph.nodes("Text", _COLUMNS, owner=act)]


def held_texts(graph: Graph) -> Iterator[tuple[str, list[ActText]]]:
    """Yield each act of which a text is held, with its texts; they are read one act at a time."""
    for act in sorted({str(row["owner"]) for row in graph.nodes("Text", ("owner",))}):
        yield act, texts_held(graph, act)


def _unpacked(row: Row) -> ActText:
    record, mark = row["record"], row["reading"]
    assert isinstance(record, bytes | bytearray)  # noqa: S101 - the schema types it
    reading = str(mark) if mark else None
    return ActText(loads(zlib.decompress(record)), bytes(record), str(row["fingerprint"]), reading)
