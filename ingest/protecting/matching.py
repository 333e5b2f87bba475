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
from ingest.protecting.entries import NUMBER, Entry, enciphered
from ingest.protecting.lists import ProtectedNames
from ingest.protecting.seeing import Seeing, Seen
from ingest.protecting.words import RUN

_LAST_RUN: Final = regex.compile(rf"{RUN.pattern}$")
_BREAKS: Final = "-\u00ad¬‐‑"
_ENDINGS: Final = ("\n", " \n", "\r\n")
_SHORT: Final = 600
"""Code points up to which each word of a text is looked up."""

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

    @property
    def has_capitals(self) -> bool:
        """Whether one of the surnames is written with a capital somewhere."""
        return any(
            not self.text[start].islower() for spans in self.places.values() for start, _ in spans
        )


class Matcher:
    """Finds the names of one list; keep it, because it learns which words are nobody's."""

    def __init__(self, names: ProtectedNames) -> None:
        """Index the list by the hashes of surnames, and of what stands beside them."""
        self.key = names.key
        self._by_surname: defaultdict[str, list[Entry]] = defaultdict(list)
        self._special: defaultdict[str, list[Entry]] = defaultdict(list)
        self._loose: defaultdict[str, list[Entry]] = defaultdict(list)
        self._parts: dict[str, frozenset[str]] = {}
        for entry in names.entries:
            for spelling in {one for word in entry.surnames for one in word}:
                self._by_surname[spelling].append(entry)
                if entry.rulings or entry.everywhere:
                    self._special[spelling].append(entry)
                if entry.is_loose:
                    self._loose[spelling].append(entry)
            words = [spelling for word in (*entry.surnames, *entry.givens) for spelling in word]
            self._parts[entry.id] = frozenset((*words, *entry.initials))
        self._rulings = frozenset(one for entry in names.entries for one in entry.rulings)
        self._hashes: dict[tuple[str, str], str] = {}
        self._seeing = Seeing(*_numbers(names))

    def read(self, text: str, *, any_case: bool = False) -> Names:
        """Return what a text has of protected names.

        Args:
            text: of any length.
            any_case: whether a surname alone may be in small letters, as in the name of a file.
        """
        places: defaultdict[str, list[Span]] = defaultdict(list)
        chains: list[Chain] = []
        for seen in self._seen(text):
            surname = self.hash_of("word", surname_in(text, (seen.start, seen.end)))
            if surname in self._by_surname:
                places[surname].append((seen.start, seen.end))
                chains += self._chains(text, seen, surname, any_case=any_case)
        return Names(
            text,
            {surname: tuple(spans) for surname, spans in places.items()},
            tuple(chains),
            self._rulings_in(text) if places else frozenset(),
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

    def _seen(self, text: str) -> Iterator[Seen]:
        """Yield the places of words that may be surnames of the list."""
        if len(text) > _SHORT:
            yield from self._seeing.places(text)
        else:
            yield from (Seen(*found.span(), has_others=True) for found in RUN.finditer(text))
        yield from _broken(text)

    def _rulings_in(self, text: str) -> frozenset[str]:
        if not self._rulings:
            return frozenset()
        return self.known_numbers(map(without_signs, set(NUMBER.findall(text))))

    def _chains(self, text: str, seen: Seen, surname: str, *, any_case: bool) -> Iterator[Chain]:
        """Yield the names of which a surname is part, or the party or addressee that it is."""
        start, end = span = seen.start, seen.end
        entries = self._by_surname[surname]
        if seen.has_others:
            around = words_around(text, span)
            near = self._near(around, is_small=text[start].islower())
            made = (
                chain_at(text, span, around, entry, self.hash_of)
                for entry in entries
                if not near.isdisjoint(self._parts[entry.id])
            )
            if chains := [chain for chain in made if chain]:
                yield from chains
                return
        loose = entries if any_case else self._loose.get(surname, ())
        if loose and (any_case or (not text[start].islower() and is_party(text, start, end))):
            yield from (Chain(start, end, entry, Strength.AS_PARTY) for entry in loose)

    def _near(self, around: tuple[Iterable[Word], Iterable[Word]], *, is_small: bool) -> set[str]:
        """Return the hashes of the words and initials beside a surname.

        "Anna may" is no name: beside a surname in small letters only such words count.
        """
        return {
            self.hash_of("initial" if len(word.folded) == 1 else "word", word.folded)
            for words in around
            for word in words
            if not (is_small and word.is_capital)
        }


def _numbers(names: ProtectedNames) -> tuple[list[int], list[int]]:
    """Return the numbers of surnames, and of other words of names."""
    surnames: list[int] = []
    others: list[int] = []
    for entry in names.entries:
        surnames += enciphered(names.key, entry.id, entry.numbers)
        others += enciphered(names.key, f"{entry.id} others", entry.others)
    return surnames, others


def _broken(text: str) -> Iterator[Seen]:
    """Yield the places of words broken at the end of a line."""
    for sign in _BREAKS:
        for ending in _ENDINGS if sign in text else ():
            place = text.find(sign + ending)
            while place >= 0:
                before = _LAST_RUN.search(text, max(0, place - 40), place)
                broken = BROKEN.match(text, place)
                after = RUN.match(text, broken.end()) if broken else None
                if before and after:
                    yield Seen(before.start(), after.end(), has_others=True)
                place = text.find(sign + ending, place + 1)


def _is_a_word(name: str, text: str) -> bool:
    """Return whether a text writes a name small, too: "may", "court"."""
    return regex.search(rf"(?<!\p{{L}}){regex.escape(name.lower())}(?!\p{{L}})", text) is not None


def is_sure(chain: Chain) -> bool:
    """Return whether a chain is the person whatever else stands in the text."""
    if chain.strength is Strength.FULL or chain.entry.everywhere:
        return True
    return chain.strength is Strength.AS_PARTY and chain.entry.is_loose
