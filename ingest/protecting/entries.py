"""One protected person as the list keeps them: keyed hashes of words, and what stands instead."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import regex

from comity.errors import InvalidValueError
from comity.extraction.metadata import WITHHELD
from ingest.loading.folding import folded as without_signs
from ingest.loading.folding import series_of
from ingest.protecting.seeing import number_of
from ingest.protecting.words import PARTICLES, RUN, folded, spellings

NUMBER: Final = regex.compile(r"(?<![\d/])\d{1,5}/\d{2,4}(?![\d/])")
"""Number of an application or communication, as running text prints it."""

_NUMBER_ALONE: Final = regex.compile(rf"\W*(?:nos?\W*)?{NUMBER.pattern}\W*", regex.IGNORECASE)
_MOST_WORDS: Final = 8
_TWO_SURNAMES: Final = 3
"""Words from which on the last two may both be surnames, where nothing tells them apart."""


@dataclass(frozen=True, slots=True)
class Key:
    """The salt of a list; without it the list tells nothing."""

    secret: bytes

    def hash_of(self, kind: str, value: str) -> str:
        """Return the keyed hash of a value: the first 16 bytes of its HMAC-SHA256, in hex."""
        return hmac.digest(self.secret, f"{kind}:{value}".encode(), "sha256")[:16].hex()


@dataclass(frozen=True, slots=True)
class Entry:
    """A protected person.

    Attributes:
        id: keyed hash of the name, the same for the same name.
        surnames: of each word that is or may be a surname, the hashes of its spellings.
        givens: of each other word, likewise.
        initials: hashes of the first letters of ``givens``.
        mark: what stands instead of the name.
        rulings: hashes of the numbers of the rulings concerned; a surname alone is replaced in
            texts that bear one of them. Where there are none, it is replaced wherever it stands
            as a party or after a form of address.
        everywhere: whether a surname alone is replaced wherever it stands.
        numbers: of the spellings of ``surnames``, by which they are looked for; each enciphered.
        others: of the spellings of ``givens``, likewise.
    """

    id: str
    surnames: tuple[tuple[str, ...], ...]
    givens: tuple[tuple[str, ...], ...]
    initials: tuple[str, ...]
    mark: str = WITHHELD
    rulings: tuple[str, ...] = ()
    everywhere: bool = False
    numbers: tuple[int, ...] = ()
    others: tuple[int, ...] = ()

    @property
    def is_loose(self) -> bool:
        """Whether a surname stands for the person wherever a text uses it as a party's."""
        return not self.rulings


def entry_of(
    typed: str,
    key: Key,
    mark: str | None = None,
    rulings: Sequence[str] = (),
    *,
    everywhere: bool = False,
) -> Entry:
    """Return the entry of a name as a person types it.

    Args:
        typed: ``"Kowalska, Anna Maria"``, ``"Anna KOWALSKA"`` or ``"Anna Kowalska"``. The comma or
            the capitals say which words are the surname; else it is the last word, or either of
            the last two where there are three or more.
        key: of the list.
        mark: what stands instead, e.g. the pseudonym that the court uses.
        rulings: application numbers, symbols, ECLIs or ids of the rulings concerned.
        everywhere: whether a surname alone is to be replaced wherever it stands; a name of one
            word is, where no ruling is given.

    Raises:
        InvalidValueError: nothing in it is a name; the message does not repeat it.
    """
    surnames, givens = _parted(typed)
    words = sorted(folded(word) for word in (*surnames, *givens))
    if not 0 < len(words) <= _MOST_WORDS:
        raise InvalidValueError("name", "…", "a name is one to eight words of two letters or more")
    identity = key.hash_of("entry", " ".join(words))[:12]
    return Entry(
        id=identity,
        surnames=tuple(_hashes(word, key) for word in surnames),
        givens=tuple(_hashes(word, key) for word in givens),
        initials=tuple(sorted({key.hash_of("initial", folded(word)[0]) for word in givens})),
        mark=mark or WITHHELD,
        rulings=_rulings_of(rulings, key),
        everywhere=everywhere or (len(words) == 1 and not rulings),
        numbers=enciphered(key, identity, _numbers_of(surnames)),
        others=enciphered(key, f"{identity} others", _numbers_of(givens)),
    )


def _rulings_of(rulings: Sequence[str], key: Key) -> tuple[str, ...]:
    return tuple(sorted({key.hash_of("ruling", n) for text in rulings for n in numbers(text)}))


def enciphered(key: Key, identity: str, numbers: Sequence[int]) -> tuple[int, ...]:
    """Return numbers of 32 bits enciphered for one entry, or deciphered again."""
    pads = (key.hash_of("number", f"{identity} {place}") for place in range(len(numbers)))
    return tuple(number ^ int(pad[:8], 16) for number, pad in zip(numbers, pads, strict=True))


def _numbers_of(surnames: Sequence[str]) -> list[int]:
    """Return the numbers under which surnames are seen; a letter made of two counts as its first.

    "Straße" is seen as "strase", so that a listed "Strasse" is looked for under both.
    """
    forms = {form for word in surnames for form in (word, *spellings(word))}
    for two, one in (("ss", "s"), ("ae", "a"), ("oe", "o"), ("th", "t")):
        forms |= {form.lower().replace(two, one) for form in forms}
    return sorted({number_of(form) for form in forms})


def _parted(typed: str) -> tuple[list[str], list[str]]:
    """Return the words that are or may be surnames, and the others."""
    before, comma, after = typed.partition(",")
    if comma:
        return _words(before), _words(after)
    words = _words(typed)
    capitals = [word for word in words if word.isupper()]
    if 0 < len(capitals) < len(words):
        return capitals, [word for word in words if not word.isupper()]
    place = -2 if len(words) >= _TWO_SURNAMES else -1
    return words[place:], words[:place]


def _words(text: str) -> list[str]:
    """Return the words of a name without particles and initials, unless it has no others."""
    words = [run for run in RUN.findall(text) if len(folded(run)) > 1]
    return [word for word in words if folded(word) not in PARTICLES] or words


def _hashes(word: str, key: Key) -> tuple[str, ...]:
    return tuple(key.hash_of("word", spelling) for spelling in spellings(word))


def numbers(text: str) -> tuple[str, ...]:
    """Return the forms in which the number or id of a ruling is compared.

    >>> numbers("no. 12345/06"), numbers("Series C No. 123"), numbers("ecthr:001-57619")
    (('1234506',), ('c123', 'seriescno123'), ('ecthr00157619',))
    """
    parts = NUMBER.findall(text)
    if not _NUMBER_ALONE.fullmatch(text):
        parts += [text, series_of(text) or ""]
    return tuple(sorted({without_signs(part) for part in parts} - {""}))
