"""Texts in UTF-8 that somebody took for an old encoding and saved as UTF-8 again: "Ã³" for "ó".

Where a whole text is so, each such group of signs is turned back into the one letter that it was.
"""

from dataclasses import dataclass
from typing import Final

import regex

from ingest.document import Block

_OLD: Final = {bytes([byte]).decode("cp1252"): byte for byte in range(0x80, 0xA0)
               if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}  # fmt: skip
_REST: Final = "\u0080-\u00bf" + "".join(regex.escape(sign) for sign in _OLD)
_GROUP: Final = regex.compile(rf"[Â-ß][{_REST}]|[à-ï][{_REST}]{{2}}|[ð-ô][{_REST}]{{3}}")
_FOREIGN: Final = regex.compile(r"[^\p{ASCII}\s\p{P}]")
_LINES: Final = regex.compile(r"[^\n]*\n|[^\n]+")  # no sign but the line feed may end one here
_FEWEST: Final = 10  # groups; fewer may be quoted as an example, or come from one footnote
_OTHERS: Final = 0.1  # other letters beyond ASCII for each group: the text was right before then


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text put right, and where each of its lines stood in the text that came.

    Attributes:
        text: the text; as it came where nothing was wrong.
        blocks: a line each, ``source`` telling its characters in the text that came; empty where
            nothing was wrong.
        warnings: what was done.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    warnings: tuple[str, ...] = ()


def repaired(text: str) -> Repaired:
    r"""Return a text with letters that were encoded twice put right.

    A text that has a few such groups among letters that are right is left as it is.

    >>> repaired("Constituci\u00c3\u00b3n " * 10).text[:12]
    'Constitución'
    """
    groups = list(_GROUP.finditer(text))
    if len(groups) < _FEWEST:
        return Repaired(text)
    others = len(_FOREIGN.findall(_GROUP.sub("", text)))
    if others > _OTHERS * len(groups):
        return Repaired(text)
    new, blocks, done = [], [], 0
    start = place = 0
    for line in _LINES.findall(text):
        mended, count = _mended(line)
        inked = mended.rstrip("\r\n")
        if inked.strip():
            source = f"characters {start}-{start + len(line)} of the text as it came"
            blocks.append(Block(place, place + len(inked), source=source))
        new.append(mended)
        start, place, done = start + len(line), place + len(mended), done + count
    warning = f"letters encoded twice, as Ã© for é, were put right: {done}"
    return Repaired("".join(new), tuple(blocks), (warning,))


def _mended(line: str) -> tuple[str, int]:
    count = 0

    def letter(found: "regex.Match[str]") -> str:
        nonlocal count
        signs = found.group()
        try:
            meant = bytes(_OLD.get(sign, ord(sign)) for sign in signs).decode("utf-8")
        except UnicodeDecodeError:
            return signs
        count += 1
        return meant

    return _GROUP.sub(letter, line), count
