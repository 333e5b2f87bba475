"""The cases that a text has named in full so far, found again by parts of their names."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final

import regex

from ingest.citations.mentions import Mention

_PARTIES: Final = regex.compile(r"\s(?:v|vs|c|V|Vs|VS)\.?\s|\s(?:contra|against)\s|\sc/\s?")
_NOT_PLAIN: Final = regex.compile(r"[^a-z0-9]+")
_DROPPED_WORDS: Final = (
    "and others other the case cases of judgment v no nos in et autres autre y otros otras"
    " otro al de del la los las le les des du caso e a"
)
_DROPPED: Final = frozenset(_DROPPED_WORDS.split())
_SHORTEST: Final = 5  # letters; shorter names are too much alike
_SLIP: Final = 2  # letters more or fewer
_ALIKE: Final = 0.87
"""Ratio above which two first names differ by a slip of the pen (“Kudla”, “Kutla”) and not more."""


@lru_cache(maxsize=4096)
def key_of(title: str) -> tuple[str, ...]:
    """Return the words of the applicant's name that tell cases apart.

    >>> key_of("Example and Others v. Norway"), key_of("Caso Ejemplo Vs. Perú")
    (('example',), ('ejemplo',))
    """
    applicant = _PARTIES.split(f" {title} ", maxsplit=1)[0]
    plain = unicodedata.normalize("NFKD", applicant.lower())
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    letters = letters.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d")
    words = _NOT_PLAIN.sub(" ", letters).split()
    return tuple(word for word in words if word not in _DROPPED) or tuple(words)


@dataclass(slots=True)
class Gazetteer:
    """Full forms, by the words of their names; filled in text order."""

    _by_key: dict[tuple[str, ...], list[Mention]] = field(default_factory=dict)
    _by_word: defaultdict[str, set[tuple[str, ...]]] = field(
        default_factory=lambda: defaultdict(set)
    )

    def add(self, mention: Mention) -> None:
        """Put a full form in."""
        key = key_of(mention.authority.title or "")
        if not key:
            return
        self._by_key.setdefault(key, []).append(mention)
        for word in key:
            self._by_word[word].add(key)

    def named(self, title: str, *, is_loose: bool = True) -> list[Mention]:
        """Return the full forms that ``title`` may mean: exactly, then by parts of the name.

        Args:
            title: as the short form prints it.
            is_loose: whether parts of the name and slips of the pen count.
        """
        key = key_of(title)
        if not key:
            return []
        if exact := self._by_key.get(key):
            return exact
        if not is_loose:
            return []
        return self._together(self._prefixed(key) or self._holding(key) or self._alike(key))

    def _prefixed(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        return [full for full in self._by_word.get(key[0], ()) if full[: len(key)] == key]

    def _holding(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        shared = [self._by_word.get(word, set()) for word in key]
        return list(set.intersection(*shared)) if all(shared) else []

    def _alike(self, key: tuple[str, ...]) -> list[tuple[str, ...]]:
        """Return the one key whose beginning differs by a slip; none where two come close."""
        words = " ".join(key)
        if len(words) < _SHORTEST:
            return []
        near = [
            full
            for full in self._by_key
            if full[0][:1] == words[:1]
            and abs(len(" ".join(full[: len(key)])) - len(words)) <= 2  # noqa: PLR2004 - a count told by its line
            and SequenceMatcher(None, " ".join(full[: len(key)]), words).ratio() >= _ALIKE
        ]
        return near if len(near) == 1 else []

    def _together(self, keys: Iterable[tuple[str, ...]]) -> list[Mention]:
        """Return the full forms of several keys; of keys that name different cases, all of them."""
        return [mention for key in sorted(keys) for mention in self._by_key[key]]
