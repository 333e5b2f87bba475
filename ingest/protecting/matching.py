"""Where a text names protected persons: words are hashed once each, then read where they stand."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import regex

from ingest.loading.folding import folded as without_signs
from ingest.protecting.chains import (
    BROKEN,
    Chain,
    Strength,
    Word,
    chain_at,
    surname_in,
    words_around,
)
from ingest.protecting.contexts import is_other_word, is_party, is_written_as_name
from ingest.protecting.entries import NUMBER, Entry
from ingest.protecting.lists import ProtectedNames
from ingest.protecting.seeing import Seeing
from ingest.protecting.words import RUN, folded

_ASCII_RUN: Final = regex.compile("[a-z]+")
_LAST_RUN: Final = regex.compile(rf"{RUN.pattern}$")
_BREAKS: Final = "-\u00ad¬‐‑"
_NEAR: Final = 4
"""Words on either side of a surname that may be of the name, particles counted."""

_MOST: Final = 200_000
"""Words of which something is remembered."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Names:
    """What a text has of protected names.

    Attributes:
        text: the text.
        places: where surnames of the list stand, by their hash; they may be other words.
        chains: names that are more than a surname alone.
        rulings: hashes of the numbers of rulings concerned that stand in it.
        any_case: whether a surname alone may be in small letters.
    """

    text: str
    places: Mapping[str, tuple[Span, ...]]
    chains: tuple[Chain, ...]
    rulings: frozenset[str]
    any_case: bool


class Matcher:
    """Finds the names of one list; keep it, because it learns which words are nobody's."""

    def __init__(self, names: ProtectedNames) -> None:
        """Index the list by the hashes of surnames, and of what stands beside them."""
        self.key = names.key
        self._by_surname: defaultdict[str, list[Entry]] = defaultdict(list)
        self._special: defaultdict[str, list[Entry]] = defaultdict(list)
        self._loose: defaultdict[str, list[Entry]] = defaultdict(list)
        self._words: set[str] = set()
        self._parts: dict[str, frozenset[str]] = {}
        for entry in names.entries:
            for spelling in {one for word in entry.surnames for one in word}:
                self._by_surname[spelling].append(entry)
                if entry.rulings or entry.everywhere:
                    self._special[spelling].append(entry)
                if entry.is_loose:
                    self._loose[spelling].append(entry)
            words = [spelling for word in (*entry.surnames, *entry.givens) for spelling in word]
            self._words.update(words)
            self._parts[entry.id] = frozenset((*words, *entry.initials))
        self._rulings = frozenset(one for entry in names.entries for one in entry.rulings)
        self._hashes: dict[tuple[str, str], str] = {}
        self._seeing = Seeing(self._is_something)
        self._inside: dict[str, tuple[tuple[int, int, str], ...]] = {}
        self._beside: dict[str, bool] = {}

    def read(self, text: str, *, any_case: bool = False) -> Names:
        """Return what a text has of protected names.

        Args:
            text: of any length.
            any_case: whether a surname alone may be in small letters, as in the name of a file.
        """
        places: defaultdict[str, list[Span]] = defaultdict(list)
        rulings: set[str] = set()
        for start, end in self._seeing.places(text):
            word = text[start:end]
            rulings |= self._rulings_in(word)
            for run_start, run_end, surname in self._surnames_in(word):
                places[surname].append((start + run_start, start + run_end))
        for span in _broken(text):
            if (surname := self.hash_of("word", surname_in(text, span))) in self._by_surname:
                places[surname].append(span)
        chains = [
            chain
            for surname in sorted(places)
            for span in places[surname]
            for chain in self._chains(text, span, surname, any_case=any_case)
        ]
        return Names(
            text,
            {surname: tuple(spans) for surname, spans in places.items()},
            tuple(chains),
            frozenset(rulings),
            any_case,
        )

    def alone(self, names: Names, active: Collection[str]) -> Iterator[Chain]:
        """Yield the surnames that stand alone, of entries with the ids of ``active``."""
        for surname, spans in names.places.items():
            entry = next((one for one in self._by_surname[surname] if one.id in active), None)
            if entry is None:
                continue
            is_a_word = not names.any_case and _is_a_word(names.text[slice(*spans[0])], names.text)
            for span in spans:
                is_name = names.any_case or is_written_as_name(names.text, *span)
                if is_name and not (is_a_word and is_other_word(names.text, *span)):
                    yield Chain(*span, entry, Strength.ALONE)

    def special_in(self, names: Names) -> Iterator[Entry]:
        """Yield entries of rulings, or to be replaced everywhere, whose surname a text may have."""
        for surname in names.places:
            yield from self._special.get(surname, ())

    def parties_in(self, titles: str, text: str) -> Iterator[Entry]:
        """Yield entries that stand for parties, one of whose surnames is in titles of cases.

        Args:
            titles: with empty lines between them.
            text: the whole text; what it also writes small is an ordinary word.
        """
        for surname, spans in self.read(titles).places.items():
            names = {titles[start:end] for start, end in spans if not titles[start].islower()}
            if names and not any(_is_a_word(name, text) for name in names):
                yield from self._loose.get(surname, ())

    def known_numbers(self, numbers: Iterable[str]) -> frozenset[str]:
        """Return the hashes of those numbers, without signs, that are of rulings concerned."""
        return frozenset(self.hash_of("ruling", number) for number in numbers) & self._rulings

    def hash_of(self, kind: str, value: str) -> str:
        """Return a keyed hash, computed once."""
        found = self._hashes.get((kind, value))
        if found is None:
            if len(self._hashes) > _MOST:
                self._hashes.clear()
            found = self._hashes[kind, value] = self.key.hash_of(kind, value)
        return found

    def _is_something(self, word: str) -> bool:
        """Return whether a word between blanks holds a surname or a number of the list."""
        if self._rulings_in(word):
            return True
        return any(self.hash_of("word", run) in self._by_surname for run in _runs(word))

    def _rulings_in(self, word: str) -> frozenset[str]:
        if not self._rulings or "/" not in word:
            return frozenset()
        return self.known_numbers(without_signs(number) for number in NUMBER.findall(word))

    def _surnames_in(self, word: str) -> tuple[tuple[int, int, str], ...]:
        """Return the places of the surnames in a word between blanks, with their hashes."""
        known = self._inside.get(word)
        if known is None:
            if len(self._inside) > _MOST:
                self._inside.clear()
            known = self._inside[word] = tuple(
                (*found.span(), surname)
                for found in RUN.finditer(word)
                if (surname := self.hash_of("word", folded(found.group()))) in self._by_surname
            )
        return known

    def _chains(self, text: str, span: Span, surname: str, *, any_case: bool) -> Iterator[Chain]:
        """Yield the names of which a surname is part, or the party or addressee that it is."""
        start, end = span
        entries = self._by_surname[surname]
        if self._has_words_beside(text, start, end):
            around = words_around(text, span)
            near = self._near(around)
            made = (
                chain_at(text, span, around, entry, self.hash_of)
                for entry in entries
                if not near.isdisjoint(self._parts[entry.id])
            )
            if chains := [chain for chain in made if chain]:
                yield from chains
                return
        loose = self._loose.get(surname, ()) if not any_case else entries
        if loose and (any_case or (not text[start].islower() and is_party(text, start, end))):
            yield from (Chain(start, end, entry, Strength.AS_PARTY) for entry in loose)

    def _near(self, around: tuple[Iterable[Word], Iterable[Word]]) -> set[str]:
        """Return the hashes of the words and initials beside a surname."""
        return {
            self.hash_of("initial" if len(word.folded) == 1 else "word", word.folded)
            for words in around
            for word in words
        }

    def _has_words_beside(self, text: str, start: int, end: int) -> bool:
        """Return whether a word of the list, or an initial, is near."""
        before, after = text[max(0, start - 40) : start], text[end : end + 40]
        near = (*before.split()[-_NEAR:], *after.split()[:_NEAR])
        return any(map(self._is_beside, near)) or any(word[-1] in _BREAKS for word in near)

    def _is_beside(self, word: str) -> bool:
        known = self._beside.get(word)
        if known is None:
            if len(self._beside) > _MOST:
                self._beside.clear()
            runs = list(_runs(word))
            known = self._beside[word] = any(
                self.hash_of("word", run) in self._words for run in runs
            ) or (bool(runs) and max(map(len, runs)) == 1 and word.isupper())
        return known


def _runs(word: str) -> Iterable[str]:
    """Return the folded runs of letters in a word between blanks."""
    if word.isascii():
        return _ASCII_RUN.findall(word.lower())
    return map(folded, RUN.findall(word))


def _broken(text: str) -> Iterator[Span]:
    """Yield the places of words broken at the end of a line."""
    place = text.find("\n")
    while place >= 0:
        sign = place - 1 - (text[place - 1] in " \r")
        if sign > 0 and text[sign] in _BREAKS:
            before = _LAST_RUN.search(text, max(0, sign - 40), sign)
            broken = BROKEN.match(text, sign)
            after = RUN.match(text, broken.end()) if broken else None
            if before and after:
                yield before.start(), after.end()
        place = text.find("\n", place + 1)


def _is_a_word(name: str, text: str) -> bool:
    """Return whether a text writes a name small, too: "may", "court"."""
    return regex.search(rf"(?<!\p{{L}}){regex.escape(name.lower())}(?!\p{{L}})", text) is not None


def is_sure(chain: Chain) -> bool:
    """Return whether a chain is the person whatever else stands in the text."""
    if chain.strength is Strength.FULL or chain.entry.everywhere:
        return True
    return chain.strength is Strength.AS_PARTY and chain.entry.is_loose
