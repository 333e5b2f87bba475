"""Automatic paragraph numbers of Word: computed by the programme, written nowhere in the text."""

from dataclasses import dataclass, field
from typing import Final

import regex
from lxml.etree import _Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BULLET: Final = "•"
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_DEPTH: Final = 12  # styles rest on one another; a longer chain is a circle


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    format: str
    text: str


def printed_number(value: int, number_format: str) -> str:
    """Return ``value`` in a number format of Word (ECMA-376 § 17.18.59); decimal where unknown.

    >>> printed_number(4, "lowerRoman"), printed_number(28, "upperLetter")
    ('iv', 'BB')
    """
    if number_format in {"lowerLetter", "upperLetter"} and value > 0:
        letter = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letter.upper() if number_format == "upperLetter" else letter
    if number_format in {"lowerRoman", "upperRoman"} and value > 0:
        roman = ""
        for size, digit in _ROMAN:
            roman += digit * (value // size)
            value %= size
        return roman.upper() if number_format == "upperRoman" else roman
    return f"{value:02}" if number_format == "decimalZero" else str(value)


@dataclass(slots=True)
class Numbering:
    """The numbers of one document, asked for each paragraph once, in order."""

    numbering: _Element | None
    styles: _Element | None
    _lists: dict[str, str] = field(init=False, default_factory=dict)
    _levels: dict[tuple[str, int], _Level] = field(init=False, default_factory=dict)
    _restarts: dict[tuple[str, int], int] = field(init=False, default_factory=dict)
    _styles: dict[str, tuple[str | None, int | None, str | None]] = field(
        init=False, default_factory=dict
    )
    _counts: dict[str, dict[int, int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for style in _all(self.styles, "style"):
            name, level = _number(style.find(f"{W}pPr/{W}numPr"))
            self._styles[style.get(f"{W}styleId", "")] = (name, level, _value(style, "basedOn"))
        for abstract in _all(self.numbering, "abstractNum"):
            self._read_levels(abstract)
        for number in _all(self.numbering, "num"):
            self._read_list(number)

    def _read_levels(self, abstract: _Element) -> None:
        key = abstract.get(f"{W}abstractNumId", "")
        for level in abstract.findall(f"{W}lvl"):
            self._levels[key, int(level.get(f"{W}ilvl", "0"))] = _Level(
                start=int(_value(level, "start") or "1"),
                format=_value(level, "numFmt") or "decimal",
                text=_value(level, "lvlText") or "",
            )

    def _read_list(self, number: _Element) -> None:
        key = number.get(f"{W}numId", "")
        self._lists[key] = _value(number, "abstractNumId") or ""
        for override in number.findall(f"{W}lvlOverride"):
            if start := _value(override, "startOverride"):
                self._restarts[key, int(override.get(f"{W}ilvl", "0"))] = int(start)

    def next_of(self, paragraph: _Element) -> str | None:
        """Return the number printed before the next paragraph of the document, e.g. ``"12."``.

        Args:
            paragraph: a ``w:p``.

        Returns:
            ``None`` where the paragraph has no automatic number; a bullet is ``"•"``.
        """
        name, level = self._list_of(paragraph)
        abstract = self._lists.get(name or "")
        if not name or abstract is None or (abstract, level) not in self._levels:
            return None
        counts = self._counts.setdefault(abstract, {})
        start = self._restarts.pop((name, level), None)
        if start is None and level in counts:
            counts[level] += 1
        else:
            counts[level] = self._levels[abstract, level].start if start is None else start
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        return self._printed(abstract, level) or None

    def _list_of(self, paragraph: _Element) -> tuple[str | None, int]:
        """Return list and level of a paragraph: its own, else those of its style."""
        name, level = _number(paragraph.find(f"{W}pPr/{W}numPr"))
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        key = None if style is None else style.get(f"{W}val")
        for _ in range(_DEPTH):
            if name is not None or key is None or key not in self._styles:
                break
            name, at, key = self._styles[key]
            level = at if level is None else level
        return name, level or 0

    def _printed(self, abstract: str, level: int) -> str:
        own = self._levels[abstract, level]
        if own.format == "bullet":
            return _BULLET
        if own.format == "none":
            return ""

        def number(found: regex.Match[str]) -> str:
            place = int(found[1]) - 1
            other = self._levels.get((abstract, place), own)
            value = self._counts[abstract].get(place, other.start)
            return printed_number(value, other.format)

        return regex.sub(r"%(\d)", number, own.text)


def _all(root: _Element | None, name: str) -> list[_Element]:
    return [] if root is None else root.findall(f"{W}{name}")


def _value(parent: _Element, name: str) -> str | None:
    child = parent.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def _number(properties: _Element | None) -> tuple[str | None, int | None]:
    """Return list and level as a paragraph or style gives them; list ``"0"`` takes a number off."""
    if properties is None:
        return None, None
    level = _value(properties, "ilvl")
    return _value(properties, "numId"), None if level is None else int(level)
