"""What a document itself calls its instruments: 'the Convention ... (“the Convention”)'."""

from typing import Final

import regex

from ingest.provisions.names import named_instruments

_DEFINED: Final = regex.compile(
    r"\((?:hereinafter(?:\s+referred\s+to\s+as)?,?:?\s*)?(?:the\s+)?[“\"'‘]"
    r"(?:the\s+)?(?P<term>(?:[\w-]+\s){0,3}?(?:Convention|Covenant|Charter|Protocol"
    r"|Declaration))[”\"'’]\s*\)"
)
_REACH: Final = 200  # code points before the bracket in which the full name ends
_GAP: Final = 60  # between that name and the bracket: "of 16 December 1966"


class Definitions:
    """The terms a text defines, and the full names it prints; read when first asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._terms: dict[str, str] | None = None

    def meaning(self, words: str, before: int) -> str | None:
        """Return the instrument that ``words`` mean in this text; ``None`` where it is not said.

        Args:
            words: as printed after the article, e.g. ``"Convention"``.
            before: offset of the mention; without a definition, the nearest full name of the same
                noun before it is meant.
        """
        noun = words.rsplit(" ", 1)[-1].lower()
        if noun not in ("convention", "covenant", "charter", "protocol", "declaration"):
            return None
        if self._terms is None:
            self._terms = dict(self._defined())
        if meant := self._terms.get(words.lower()):
            return meant
        return self._nearest(noun, before)

    def _defined(self) -> "list[tuple[str, str]]":
        terms = []
        for found in _DEFINED.finditer(self._text):
            start = max(0, found.start() - _REACH)
            names = list(named_instruments(self._text, start, found.start()))
            if names and found.start() - names[-1][1] <= _GAP:
                terms.append((found["term"].lower(), names[-1][2]))
        return terms

    def _nearest(self, noun: str, before: int) -> str | None:
        start = max(0, before - _NEAR)
        if noun not in self._text[start:before].lower():
            return None
        names = [
            name
            for begin, end, name in named_instruments(self._text, start, before)
            if noun in self._text[begin:end].lower()
        ]
        return names[-1] if names else None


_NEAR: Final = 1_500  # code points; farther names are of another discussion
