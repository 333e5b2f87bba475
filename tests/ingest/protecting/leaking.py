"""Looks for a name in everything that a graph holds, in all its forms."""

import base64
import html
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote

from comity.schema import schema
from comity.store import Graph

WORDS: Final = ("Łęcka", "Förster", "Lecka", "Forster", "Foerster", "Jadwiga")
"""Parts of the protected name, as texts write them; no word of the ontology has one inside."""


def forms() -> Iterator[bytes]:
    """Yield the bytes of each part of the name in every writing and encoding."""
    for word in WORDS:
        for cased in (word, word.lower(), word.upper()):
            for composed in (cased, unicodedata.normalize("NFD", cased)):
                for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                    yield composed.encode(encoding)
                for escaped in (quote(composed), html.escape(composed), _as_json(composed)):
                    yield escaped.encode()
                yield base64.b64encode(composed.encode())[:-4]


def _as_json(word: str) -> str:
    return word.encode("ascii", "backslashreplace").decode()


_ANY: Final = re.compile(b"|".join(sorted(map(re.escape, set(forms())))))


def leaks(content: bytes | str) -> list[bytes]:
    """Return the forms of the name that stand in some bytes, without repeats."""
    found = _ANY.findall(content.encode() if isinstance(content, str) else content)
    return sorted(set(found))


def held_bytes(graph: Graph) -> Iterable[bytes]:
    """Yield every value of every node and edge, packed records unpacked."""
    for name, kind in schema().nodes.items():
        for row in graph.nodes(name, ("owner", *kind.properties)):
            yield from map(_bytes_of, row.values())
    for name, kind in schema().edges.items():
        for row in graph.edges(name, tuple(kind.properties)):
            yield from map(_bytes_of, row.values())


def _bytes_of(value: object) -> bytes:
    return zlib.decompress(value) if isinstance(value, bytes) else repr(value).encode()
