"""What a page marks by its tags: calls of notes and notes by links, numbers by ordered lists.

Word and the converters of courts link a call to ``#_ftn7`` and its note back to ``#_ftnref7``.
"""

from dataclasses import dataclass, field
from itertools import islice
from typing import Final

import regex
from selectolax.lexbor import LexborNode

from ingest.reading import notes
from ingest.reading.numbering import printed_number

_LINK: Final = regex.compile(r"#_(?P<kind>ftn|edn)(?P<back>ref)?(?P<number>\d{1,4})$")
_FORMATS: Final = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
}  # fmt: skip
_TYPED: Final = regex.compile(r"\s*\(?(?:\d{1,4}|\p{L}{1,4})[.)]\s")
"""A number in the words themselves: the list's own is then not shown, or shown twice."""

_UNNUMBERED: Final = regex.compile(r"list-style(?:-type)?\s*:[^;]*\b(?:none|disc|circle|square)\b")
_NEAR: Final = 30  # nodes
_NOTE: Final = regex.compile("\ufdd2([^\ufdd3]*)\ufdd3")


@dataclass(slots=True)
class Marks:
    """The marks of one page, asked for each element once, in page order."""

    _inside: set[int] = field(default_factory=set)
    _counts: dict[int, int] = field(default_factory=dict)

    def hold(self, text: LexborNode) -> bool:
        """Whether words are those of a mark."""
        return text.parent is not None and text.parent.mem_id in self._inside

    def of(self, node: LexborNode) -> str:
        """Return the mark that an element stands for; empty for most."""
        if self.hold(node):
            self._inside.add(node.mem_id)
        elif node.tag == "a" and (found := _LINK.search(node.attributes.get("href") or "")):
            self._inside.add(node.mem_id)
            key = _key(found["kind"], found["number"])
            return f"\ufdd2{key}\ufdd3" if found["back"] else notes.call(key)
        return ""

    def number_of(self, item: LexborNode) -> str | None:
        """Return the number printed before an item of an ordered list, e.g. ``"12."``."""
        parent = item.parent
        if parent is None or parent.tag != "ol" or _is_unnumbered(parent, item):
            return None
        start = _whole(parent.attributes.get("start"), 1)
        given = _whole(item.attributes.get("value"), self._counts.get(parent.mem_id, start - 1) + 1)
        self._counts[parent.mem_id] = given
        opening = _opening(item)
        if not opening or _TYPED.match(opening):
            return None
        kind = item.attributes.get("type") or parent.attributes.get("type") or "1"
        return f"{printed_number(given, _FORMATS.get(kind, 'decimal'))}."


def note_in(text: str) -> tuple[str | None, str]:
    """Return the key of the note that a piece begins, and the piece without the mark."""
    found = _NOTE.search(text)
    return (found[1], _NOTE.sub("", text, count=1).strip()) if found else (None, text)


def _opening(item: LexborNode) -> str:
    """Return the first words in an item; empty where it holds none soon."""
    inner = islice(item.traverse(include_text=True), _NEAR)
    texts = (node.text_content or "" for node in inner if node.tag == "-text")
    return next((text for text in texts if text.strip()), "")


def _key(kind: str, number: str) -> str:
    return f"{number}#end" if kind == "edn" else number


def _whole(value: str | None, otherwise: int) -> int:
    is_whole = value is not None and value.isdecimal() and len(value) < len("100000")
    return int(value or "") if is_whole else otherwise


def _is_unnumbered(*elements: LexborNode) -> bool:
    return any(_UNNUMBERED.search(one.attributes.get("style") or "") for one in elements)
