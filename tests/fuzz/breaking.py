"""Breaks files and makes texts, always alike for one seed."""

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from typing import Final

from tests.fuzz.seeds import PIECES

_MOST: Final = 8  # changes to one file
_RUN: Final = 2_000  # bytes of the longest piece that is doubled or left out
_SIGNS: Final = (
    b"\x00",
    b"\xff",
    b"<",
    b">",
    b"&",
    b"]]>",
    b"{",
    b'"',
    b"\n",
    b"\xed\xa0\x80",
    b"%%EOF",
)


def broken(content: bytes, ending: str, chance: random.Random) -> bytes:
    """Return a file with some bytes changed; a Word file also inside one of its parts."""
    if ending == ".docx" and chance.random() < 0.7:
        return _with_broken_part(content, chance)
    return _changed(content, chance)


def _with_broken_part(content: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(made, "w") as target:
        names = source.namelist()
        chosen = chance.choice(names)
        for name in names:
            part = source.read(name)
            target.writestr(
                zipfile.ZipInfo(name), _changed(part, chance) if name == chosen else part
            )
    return made.getvalue()


def _changed(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, _MOST)):
        content = chance.choice(_CHANGES)(content, chance)
    return content


def _flip(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) or 1)
    return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]


def _cut(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) or 1)
    return content[:at] + content[at + chance.randrange(_RUN) :]


def _double(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) or 1)
    return content[:at] + content[at : at + chance.randrange(_RUN)] * 2 + content[at:]


def _put(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content) or 1)
    sign = chance.choice((*_SIGNS, chance.choice(PIECES).encode("utf-8")))
    return content[:at] + sign * chance.choice((1, 1, 3, 500)) + content[at:]


def _end(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


_CHANGES: Final[Sequence[Callable[[bytes, random.Random], bytes]]] = (
    _flip, _flip, _cut, _double, _put, _put, _end,
)  # fmt: skip


def a_text(size: int, chance: random.Random) -> str:
    """Return pieces of grammar in any order, each some times over."""
    parts: list[str] = []
    left = size
    while left > 0:
        part = chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 9))
        parts.append(part)
        left -= len(part)
    return "".join(parts)


def a_run(size: int, chance: random.Random) -> str:
    """Return one or two pieces over and over: what makes a careless pattern slow."""
    piece = "".join(chance.sample(PIECES, chance.choice((1, 1, 2))))
    return f"12. {piece * (size // len(piece))}"
