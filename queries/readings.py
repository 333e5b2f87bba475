"""What should be known of how the texts of a ruling or guide were read?"""

import json
import zlib
from collections.abc import Iterator
from typing import Final

from comity.ids import RulingId
from comity.store import GraphReader, Value
from queries.releases import Lasting
from queries.rows import text_or_none
from queries.statement import load

_MOST: Final = 256
"""Acts whose warnings are kept: those that are being read."""

_CUE: Final = b'"warnings":'
_Kept = dict[str, tuple[tuple[str | None, str], ...]]
_KEPT: Final[Lasting[_Kept]] = Lasting(lambda _: {})


def warnings_of(graph: GraphReader, act: RulingId) -> tuple[tuple[str | None, str], ...]:
    """Return what the readers of the texts of an act noticed, once for each release of the graph.

    Returns:
        Language and warning, in English, by text and in the order in which they were noticed; none
        where no text is held.
    """
    kept = _KEPT.now(graph)
    if act not in kept:
        if len(kept) >= _MOST:
            _KEPT.begin_anew(graph)
        kept[act] = tuple(_warnings(graph, act))
    return kept[act]


def _warnings(graph: GraphReader, act: RulingId) -> Iterator[tuple[str | None, str]]:
    for row in graph.run(load("records_of_act"), {"act": act}):
        for warning in _told_by(row["record"]):
            yield text_or_none(row, "language"), warning


def _told_by(record: Value) -> list[str]:
    """Return the warnings of a record: they stand near its end, and the rest is not parsed."""
    if not isinstance(record, bytes | bytearray):
        return []
    written = zlib.decompress(record)
    place = written.rfind(_CUE)
    if place < 0:
        return []
    end = written.find(b"]", place)
    found = json.loads(written[place + len(_CUE) : end + 1] or b"[]")
    return [str(each) for each in found]
