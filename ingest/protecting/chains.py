"""A protected name as it stands in a text: words of one entry in a row."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

import regex

from ingest.protecting.contexts import is_addressed
from ingest.protecting.entries import Entry
from ingest.protecting.words import PARTICLES, RUN, folded

BROKEN: Final = regex.compile(r"[-‐‑\N{SOFT HYPHEN}¬][ \t]*\r?\n\s*")
"""A word broken at the end of a line: what stands between its two parts."""

REACH: Final = 60
"""Code points on either side of a surname in which the rest of a name may stand."""

_WORD: Final = regex.compile(rf"{RUN.pattern}(?:{BROKEN.pattern}{RUN.pattern})?")
_BETWEEN: Final = regex.compile(r"[ \t\xa0.,'’()/_‐‑–-]*(?:\r?\n)?[ \t\xa0'’(/_-]*")
"""What may stand between two words of a name; an empty line may not."""

_CAPITALISED_BEFORE: Final = regex.compile(r"\p{Lu}\p{Ll}+\s+$")
_CAPITALISED_AFTER: Final = regex.compile(r"\s+\p{Lu}\p{Ll}")

Hashed = Callable[[str, str], str]
"""Returns the keyed hash of a value of a kind: ``("word", "kowalska")``."""


class Strength(IntEnum):
    """How sure it is that a chain is the person."""

    ALONE = 1
    AS_PARTY = 2
    FULL = 3


@dataclass(frozen=True, slots=True)
class Chain:
    """Words of one entry in a row.

    Attributes:
        start: first code point.
        end: one past the last.
        entry: whose name it is.
        strength: a surname alone; as a party's, after a form of address or with an initial; with
            another word of the name.
    """

    start: int
    end: int
    entry: Entry
    strength: Strength


@dataclass(frozen=True, slots=True)
class Word:
    """A word beside a surname."""

    start: int
    end: int
    folded: str
    is_capital: bool


def words_around(text: str, span: tuple[int, int]) -> tuple[list[Word], list[Word]]:
    """Return the words before a surname, the nearest first, and those after it."""
    start, end = span
    before = list(_words(text, max(0, start - REACH), start))
    return before[::-1], list(_words(text, end, min(len(text), end + REACH)))


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    for found in _WORD.finditer(text, start, end):
        run = BROKEN.sub("", found.group())
        yield Word(found.start(), found.end(), folded(run), run[:1].isupper())


def surname_in(text: str, span: tuple[int, int]) -> str:
    """Return the folded word under a span, made whole where a line breaks it."""
    return folded(BROKEN.sub("", text[slice(*span)]))


def chain_at(
    text: str,
    span: tuple[int, int],
    around: tuple[Iterable[Word], Iterable[Word]],
    entry: Entry,
    hashed: Hashed,
) -> Chain | None:
    """Return a surname of ``entry`` with other words or initials of the name beside it.

    Args:
        text: the whole text.
        span: where the surname stands.
        around: words before and after it, as ``words_around`` returns them.
        entry: whose surname it is.
        hashed: keyed hash of a folded word or letter, by kind.

    Returns:
        ``None`` where the surname stands alone or the words beside it are of someone else.
    """
    found = _Around(entry, hashed, *span)
    place = found.place_of(surname_in(text, span))
    if place is None:
        return None
    found.used.add(place)
    for words in around:
        _walk(text, found, words)
    if len(found.used) > 1 and _is_whole(text, span, found):
        whole = text[found.start : found.end]
        is_open = whole.count("(") > whole.count(")") and text.startswith(")", found.end)
        return Chain(found.start, found.end + is_open, entry, Strength.FULL)
    if found.has_initial and len(found.used) == 1 and not text[span[0]].islower():
        return Chain(found.start, found.end, entry, Strength.AS_PARTY)
    return None


@dataclass(slots=True)
class _Around:
    """What was found of one name around one of its surnames."""

    entry: Entry
    hashed: Hashed
    start: int
    end: int
    used: set[int] = field(default_factory=set)
    has_initial: bool = False
    has_comma: bool = False

    def take(self, word: Word, *, by_comma: bool) -> bool | None:
        """Take a neighbour in; ``None`` for a particle, ``False`` where the name ends."""
        place = self.place_of(word.folded)
        if place is not None and not (by_comma and self._is_another(place)):
            self.used.add(place)
            self.has_comma |= by_comma
            return True
        is_initial = len(word.folded) == 1 and word.is_capital
        if is_initial and self.hashed("initial", word.folded) in self.entry.initials:
            self.has_initial = True
            return True
        return None if word.folded in PARTICLES else False

    def _is_another(self, place: int) -> bool:
        """Whether a comma in front of a word parts two surnames: two persons, not one."""
        return max(place, *self.used) < len(self.entry.surnames)

    def place_of(self, word: str) -> int | None:
        """Return the place in the entry of a word that was not used yet."""
        wanted = self.hashed("word", word)
        for place, hashes in enumerate((*self.entry.surnames, *self.entry.givens)):
            if place not in self.used and wanted in hashes:
                return place
        return None


def _walk(text: str, found: _Around, words: Iterable[Word]) -> None:
    """Go from the surname outwards, word by word, as long as they are of the name."""
    edge = Word(found.start, found.end, text[found.start : found.end], is_capital=True)
    for word in words:
        first, second = sorted((edge, word), key=lambda one: one.start)
        gap = text[first.end : second.start]
        if not _is_between(gap, first):
            return
        taken = found.take(word, by_comma="," in gap)
        if taken is False:
            return
        edge = word
        if taken:
            found.start = min(found.start, word.start)
            found.end = max(found.end, word.end)


def _is_between(gap: str, first: Word) -> bool:
    """Whether words with ``gap`` between them may be of one name; a full stop ends a sentence."""
    ends = "." in gap and len(first.folded) > 1 and len(gap) > 1
    return not ends and _BETWEEN.fullmatch(gap) is not None


def _is_whole(text: str, span: tuple[int, int], found: _Around) -> bool:
    """Whether words in a row are one name: not "Anna may", not the middle of a list of names."""
    surname, whole = text[slice(*span)], text[found.start : found.end]
    if surname.islower() and not whole.islower():
        return False
    if not found.has_comma or surname.isupper():
        return True
    before = text[max(0, found.start - 40) : found.start]
    is_named_before = _CAPITALISED_BEFORE.search(before) and not is_addressed(before)
    return not (is_named_before or _CAPITALISED_AFTER.match(text, found.end))
